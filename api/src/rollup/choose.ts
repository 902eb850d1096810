import { type Dimension, GRAINS, type Grain, LEVELS, type Level } from './grains'
import { type Block, blocksOf, type Period } from './period'

/** What a question needs to tell apart, whether to choose by it or to group by it. */
export interface Need {
  dimensions: ReadonlySet<Dimension>
  /** Those of them by which the filter chooses. */
  chosen: ReadonlySet<Dimension>
  /** Topics need not be told apart within their groups. */
  grouped: boolean
  /** H3 resolution of the cells asked for, where any are. */
  resolution?: number | undefined
  /** The longest period that one row of the answer may stand for. */
  coarsest: Level
  /** Only appeals that are in a hexagon. */
  located: boolean
}

/** A part of a question and the rollup that answers it; without one the appeals themselves do. */
export interface Part extends Block {
  grain: Grain | undefined
  /** Of its only day no more than what came before this local time, `HH:MM`. */
  until?: string
}

/** The smallest rollup that can tell apart what is needed for whole periods of this level. */
export function grainFor(need: Need, level: Level): Grain | undefined {
  return GRAINS.find(
    (grain) =>
      grain.levels.includes(level) &&
      (grain.leading?.join() !== 'topic' || need.chosen.has('topic')) &&
      (!grain.keys.includes('group') || need.grouped) &&
      [...need.dimensions].every((dimension) => keeps(grain, dimension, need)) &&
      (grain.everywhere || need.located || need.dimensions.has('cell')),
  )
}

/**
 * Who answers which part of the period: the smallest rollup of the longest blocks that cover it exactly, days that no
 * rollup holds and a day that is cut from the appeals.
 */
export function partsOf(period: Period, need: Need): Part[] {
  const usable = LEVELS.slice(0, LEVELS.indexOf(need.coarsest) + 1)
  const levels = usable.filter((level) => level === 'day' || grainFor(need, level))
  return blocksOf(period, levels).map((block) => ({ ...block, grain: grainFor(need, block.level) }))
}

function keeps(grain: Grain, dimension: Dimension, { resolution = 15, grouped }: Need): boolean {
  if (dimension === 'topic' && grouped && grain.keys.includes('group')) return true
  if (dimension === 'place') return grain.keys.includes('place') || grain.keys.includes('cell')
  return grain.keys.includes(dimension) && (dimension !== 'cell' || (grain.resolution ?? 0) >= resolution)
}
