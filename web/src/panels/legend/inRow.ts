/** So many characters fit side by side on a phone, and between the panels of a small screen; the room between two classes is taken for some of them. */
export const ROOM = { phone: 62, narrow: 42 } as const
const GAP = 1.5

/** How many classes stand side by side: all of them, or at most half, in columns of one width, where their bounds are too long for the room. */
export function inRow(bounds: readonly string[], room: number): number {
  const length = bounds.reduce((sum, text) => sum + text.length + GAP, 0)
  if (length <= room) return bounds.length
  const longest = Math.max(...bounds.map((text) => text.length))
  return Math.max(2, Math.min(Math.ceil(bounds.length / 2), Math.floor(room / (longest + GAP))))
}
