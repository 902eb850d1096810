import type { CountedTile } from '../hexagons/tile'
import type { HexagonSheet } from '../layers/layers'
import type { ColorScale } from '../scale/colorScale'

/** Hexagons of one resolution, with their colours. */
export interface Hexagons {
  resolution: number
  tiles: readonly CountedTile[]
  scale: ColorScale
}

/** The hexagons to show, and those that are giving way to them since a moment. */
export interface Fade {
  shown: Hexagons
  leaving: Hexagons | null
  since: number
}

/** How long one resolution takes to give way to another, in milliseconds. */
export const FADE = 280

/** The next hexagons; another resolution fades in, changes within one resolution are seen at once. */
export function shownNext(former: Fade | null, next: Hexagons, now: number, still: boolean): Fade {
  if (!former || still) return { shown: next, leaving: null, since: now }
  if (former.shown.resolution === next.resolution) return { ...former, shown: next }
  return { shown: next, leaving: former.shown, since: now }
}

/** Whether the fade still goes on. */
export function fading({ leaving, since }: Fade, now: number): boolean {
  return leaving !== null && now - since < FADE
}

/** What the left half of a split map shows, as far as it is there, and where the halves meet: a share of the width. */
export interface SplitHexagons {
  other: Hexagons | null
  at: number
}

/** The sheets of a moment: one resolution, or two while one gives way to the other; of a split map the left half too. */
export function sheetsAt(fade: Fade, now: number, split: SplitHexagons | null = null): HexagonSheet[] {
  const { shown, leaving, since } = fade
  const half = split && { side: 'right' as const, at: split.at }
  const left = split?.other ? [{ ...split.other, opacity: 1, half: { side: 'left' as const, at: split.at } }] : []
  if (!leaving || !fading(fade, now)) return [...left, { ...shown, opacity: 1, half }]
  const progress = (now - since) / FADE
  return [...left, { ...leaving, opacity: 1 - progress, half }, { ...shown, opacity: progress, half }]
}
