/** How much of the screen's width panels cover, in pixels. */
interface Covered {
  left: number
  right: number
}

/** Where the halves meet, in pixels from the left edge of the screen; `at` is in hundredths of what no panel covers. */
export function dividerPlace(at: number, { left, right }: Covered, width: number): number {
  return Math.round(left + (Math.max(0, width - left - right) * at) / 100)
}

/** The other way round: which hundredth of the uncovered width a pixel is, within it. */
export function dividerShare(x: number, { left, right }: Covered, width: number): number {
  const free = Math.max(1, width - left - right)
  return Math.min(100, Math.max(0, Math.round(((x - left) / free) * 100)))
}

const STEPS: Record<string, number> = {
  ArrowLeft: -2,
  ArrowDown: -2,
  ArrowRight: 2,
  ArrowUp: 2,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
}

/** Where a key moves the halves' meeting; null for a key that does not. */
export function movedByKey(at: number, key: string): number | null {
  const step = STEPS[key]
  return step === undefined ? null : Math.min(100, Math.max(0, at + step))
}
