import { type ColorScale, scaleOf } from '../scale/colorScale'
import { ramp } from '../scale/ramp'
import { diverging, OPACITY, type Palette, palettes, sequence, traffic } from '../theme/palette'
import type { StyleInput } from './mapStyle'
import type { SceneState } from './sceneState'
import type { Hexagons } from './sheets'

/** As many classes as a scale may have. */
const MOST_CLASSES = 7

/** What paper is printed in, whatever the screen shows. */
export const PAPER: Palette = palettes.light

/** The colour of the same class on paper; any other colour stays. */
export function paperColor(color: string): string {
  return colors().get(color) ?? color
}

/** The same classes in the colours of paper. */
export function paperScale({ steps }: Pick<ColorScale, 'steps'>): ColorScale {
  return scaleOf(
    steps.map((step) => ({ ...step, color: paperColor(step.color) })),
    OPACITY.hexagon,
  )
}

/** The same ground on paper. */
export function groundOnPaper(input: StyleInput): StyleInput {
  return { ...input, palette: PAPER, onPaper: true }
}

/** The same scene on paper, come to rest. */
export function sceneOnPaper(state: SceneState): SceneState {
  const { fade, split } = state
  return {
    ...state,
    palette: PAPER,
    hovered: null,
    walked: null,
    pulses: [],
    fade: fade && { ...fade, shown: hexagonsOnPaper(fade.shown), leaving: null },
    split: split && { ...split, other: split.other && hexagonsOnPaper(split.other) },
  }
}

function hexagonsOnPaper(hexagons: Hexagons): Hexagons {
  return { ...hexagons, scale: paperScale(hexagons.scale) }
}

let known: ReadonlyMap<string, string> | null = null

/** Each colour that a class can have on a dark screen, and the colour of the same class on paper. */
function colors(): ReadonlyMap<string, string> {
  known ??= new Map([sequence, diverging, traffic].flatMap((kind) => pairs(kind(palettes.dark), kind(PAPER))))
  return known
}

function pairs(from: readonly string[], to: readonly string[]): [string, string][] {
  const counts = Array.from({ length: MOST_CLASSES }, (_, index) => index + 1)
  const both = [
    { from, to },
    { from: from.toReversed(), to: to.toReversed() },
  ]
  return both.flatMap((way) =>
    counts.flatMap((count) => {
      const there = ramp(way.to, count)
      return ramp(way.from, count).map((color, index): [string, string] => [color, there[index] ?? color])
    }),
  )
}
