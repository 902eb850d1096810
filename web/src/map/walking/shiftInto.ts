import type { Insets } from '../insets'

/** How near to a panel a hexagon's middle may come, in pixels. */
const MARGIN = 56

type Size = { clientWidth: number; clientHeight: number }

/**
 * By how much the map must move so that a point of the screen is seen between the panels, to the right and downwards; null
 * where it is.
 */
export function shiftInto(
  { x, y }: { x: number; y: number },
  insets: Insets,
  size: Size | null,
): [number, number] | null {
  if (!size) return null
  const right = beyond(x, insets.left, size.clientWidth - insets.right)
  const down = beyond(y, insets.top, size.clientHeight - insets.bottom)
  return right === 0 && down === 0 ? null : [right, down]
}

/** How far a position is outside of a stretch without its margins; of one too short for them, from its middle. */
function beyond(position: number, start: number, end: number): number {
  const margin = Math.min(MARGIN, (end - start) / 2)
  return Math.min(0, position - start - margin) + Math.max(0, position - end + margin)
}
