import { addDays, daysBetween } from './days'
import type { Period } from './period'

/** How a period is played: as a window that moves over the whole history, or growing from its first day to its last. */
export type PlayMode = 'moving' | 'growing'

/** By how many days one frame is later than the one before: single days, weeks or months of thirty days. */
function stepOf(days: number): number {
  if (days <= 10) return 1
  return days <= 62 ? 7 : 30
}

/** The frames of a period; one of the moving ones is the period itself, the last of the growing ones too. */
export function framesOf(window: Period, history: Period, mode: PlayMode): Period[] {
  return mode === 'moving' ? moving(window, history) : growing(window)
}

/** Where to begin: with the frame that is shown; after the last one, and where none is, at the beginning. */
export function startAt(frames: readonly Period[], shown: Period, mode: PlayMode): number {
  const at = frames.findIndex(({ from, to }) => from === shown.from && to === shown.to)
  return mode === 'growing' || at === frames.length - 1 ? 0 : Math.max(0, at)
}

function moving(window: Period, history: Period): Period[] {
  const days = daysBetween(window.from, window.to)
  const step = stepOf(days)
  const before = Math.max(0, Math.floor(daysBetween(history.from, window.from) / step))
  const first = addDays(window.from, -before * step)
  const more = Math.floor(daysBetween(addDays(first, days), history.to) / step)
  return Array.from({ length: Math.max(before, more) + 1 }, (_, index) => ({
    from: addDays(first, index * step),
    to: addDays(first, index * step + days),
  }))
}

function growing({ from, to }: Period): Period[] {
  const days = daysBetween(from, to)
  // A month grows by days, a year by weeks: about thirty to fifty frames.
  const step = days <= 62 ? 1 : days <= 400 ? 7 : 30
  const frames = Math.ceil(days / step)
  return Array.from({ length: frames }, (_, index) => ({ from, to: addDays(from, Math.min(days, (index + 1) * step)) }))
}
