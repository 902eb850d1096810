/** A chosen stretch of an axis that counts days from zero: first day and the day after the last. */
export interface Brush {
  start: number
  end: number
}

/** What a pointer or key changes: an edge, the whole stretch, or a new one drawn from an anchor. */
export type Grip = 'start' | 'end' | 'window'

/** The stretch between two days in either order, both included. */
export function between(one: number, other: number, length: number): Brush {
  const start = clamp(Math.min(one, other), 0, length - 1)
  return { start, end: clamp(Math.max(one, other) + 1, start + 1, length) }
}

/** Moves a grip by so many days; an edge stops one day before the other, the window keeps its length. */
export function moveGrip(brush: Brush, grip: Grip, days: number, length: number): Brush {
  if (grip === 'start') return { ...brush, start: clamp(brush.start + days, 0, brush.end - 1) }
  if (grip === 'end') return { ...brush, end: clamp(brush.end + days, brush.start + 1, length) }
  const start = clamp(brush.start + days, 0, length - (brush.end - brush.start))
  return { start, end: start + (brush.end - brush.start) }
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** How many days a key moves a grip; null where it moves none. */
export function stepOf(key: string): number | null {
  return STEPS[key] ?? null
}

/** The grip below a position, edges first; null outside of the stretch. All in the same unit. */
export function gripAt(position: number, start: number, end: number, reach: number): Grip | null {
  const toStart = Math.abs(position - start)
  const toEnd = Math.abs(position - end)
  if (Math.min(toStart, toEnd) <= reach) return toStart < toEnd ? 'start' : 'end'
  return position > start && position < end ? 'window' : null
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
