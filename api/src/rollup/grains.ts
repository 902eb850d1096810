/** Days, whole months and whole years: the periods that a rollup row can stand for. */
export const LEVELS = ['day', 'month', 'year'] as const
export type Level = (typeof LEVELS)[number]

/** What appeals can be told apart by, besides their day and status, which every rollup keeps. */
export type Dimension =
  | 'municipality'
  | 'topic'
  | 'group'
  | 'source'
  | 'kind'
  | 'place'
  | 'cell'
  | 'address'
  | 'reaction'

/** One table of counts: what its rows are told apart by, for which periods they are kept. */
export interface Grain {
  table: string
  keys: readonly Dimension[]
  levels: readonly Level[]
  /** H3 resolution of its cells, where it has any. */
  resolution?: 7 | 9 | 15
  /** Whether it also counts appeals that are in no hexagon, under the pseudo-cells 1 and 2. */
  everywhere: boolean
  /** Its index has these before the block and the cell; topics or groups must be chosen for that to be of use, sources are few. */
  leading?: readonly ('topic' | 'group' | 'source')[]
  /** Has a second index, by municipality and topic in the order of time, for series of chosen topics. */
  inOrderOfTime?: true
}

const ALL = ['day', 'month', 'year'] as const
const WHOLE = ['month', 'year'] as const

/**
 * Every rollup from the smallest to the largest; the first that covers a question is the cheapest. docs/rollups.md says
 * why each is there.
 */
export const GRAINS: readonly Grain[] = [
  { table: 'rollup_territory', keys: ['municipality', 'place'], levels: ALL, everywhere: true },
  {
    table: 'rollup_topic',
    keys: ['municipality', 'topic', 'place'],
    levels: ALL,
    everywhere: true,
    inOrderOfTime: true,
  },
  { table: 'rollup_source', keys: ['municipality', 'source', 'kind', 'place'], levels: ALL, everywhere: true },
  { table: 'rollup_reaction', keys: ['municipality', 'topic', 'reaction'], levels: WHOLE, everywhere: true },
  { table: 'rollup_cell7', keys: ['municipality', 'cell'], levels: ALL, resolution: 7, everywhere: false },
  {
    table: 'rollup_topic_source',
    keys: ['municipality', 'topic', 'source', 'kind', 'place'],
    levels: WHOLE,
    everywhere: true,
  },
  { table: 'rollup_cell9', keys: ['municipality', 'cell'], levels: WHOLE, resolution: 9, everywhere: false },
  {
    table: 'rollup_cell_topic',
    keys: ['municipality', 'topic', 'cell'],
    levels: WHOLE,
    resolution: 7,
    everywhere: false,
    leading: ['topic'],
  },
  {
    table: 'rollup_cell_source',
    keys: ['municipality', 'source', 'kind', 'cell'],
    levels: WHOLE,
    resolution: 7,
    everywhere: false,
    leading: ['source'],
  },
  {
    table: 'rollup_cell_group',
    keys: ['municipality', 'group', 'source', 'cell'],
    levels: ['month'],
    resolution: 7,
    everywhere: false,
    leading: ['group', 'source'],
  },
  {
    table: 'rollup_cell_full',
    keys: ['municipality', 'topic', 'source', 'kind', 'place', 'cell'],
    levels: WHOLE,
    resolution: 7,
    everywhere: true,
    leading: ['topic', 'source'],
  },
  {
    table: 'rollup_address',
    keys: ['municipality', 'place', 'cell', 'address'],
    levels: ['year'],
    resolution: 15,
    everywhere: true,
  },
]

/** The columns that count appeals by their status. */
export const STATUS_COLUMNS = ['new', 'in_progress', 'returned', 'deferred', 'closed', 'rejected'] as const
