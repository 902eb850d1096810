/** So many characters fit side by side on a phone, the room between two classes taken for some of them. */
const ROOM = 62
const GAP = 1.5

/** How many classes stand side by side on a phone: all of them, or half where their bounds are too long. */
export function inRow(bounds: readonly string[]): number {
  const length = bounds.reduce((sum, text) => sum + text.length + GAP, 0)
  return length <= ROOM ? bounds.length : Math.ceil(bounds.length / 2)
}
