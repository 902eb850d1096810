import type { ValueKind } from './classStarts'

/** A scale has at least so many bounds when somebody sets them. */
const FEWEST = 2

/** How finely a bound can be set where values are no whole numbers: to so many digits. */
const DIGITS = 3

/** The bounds of classes that begin at some values, to be set by hand; there are always enough of them. */
export function boundsOf(starts: readonly number[], kind: ValueKind): number[] {
  const bounds = starts.slice(1)
  const step = smallestStep(kind, bounds.at(-1) ?? starts[0] ?? 0)
  while (bounds.length < FEWEST) bounds.push((bounds.at(-1) ?? starts[0] ?? 0) + step)
  return bounds
}

/** The bounds with one of them moved to a value; it stays between its neighbours and as exact as values are. */
export function moveBound(bounds: readonly number[], index: number, value: number, kind: ValueKind): number[] {
  const [below, above] = [bounds[index - 1], bounds[index + 1]]
  const wanted = exact(value, kind)
  const raised = below === undefined ? wanted : Math.max(wanted, exact(below + smallestStep(kind, below), kind))
  const limited = above === undefined ? raised : Math.min(raised, above - smallestStep(kind, above))
  return bounds.map((bound, at) => (at === index ? exact(limited, kind) : bound))
}

/** How far one press of an arrow key moves a bound. */
export function keyStep(bound: number, kind: ValueKind): number {
  return smallestStep(kind, bound)
}

function smallestStep({ whole, grain }: ValueKind, near: number): number {
  if (whole) return grain
  const size = Math.abs(near) / grain || 1
  return grain * 10 ** (Math.floor(Math.log10(size)) - DIGITS + 2)
}

function exact(value: number, { whole, grain }: ValueKind): number {
  const inGrains = value / grain
  return Number((whole ? Math.round(inGrains) : Number(inGrains.toPrecision(DIGITS))) * grain)
}
