import { expect, test } from 'vitest'
import { type Ask, needOf } from './ask'
import { grainFor, partsOf } from './choose'
import { LEVELS } from './grains'
import type { Scope } from './scope'
import { scope } from './testScope'

const CELL = '8911003307bffff'

function grains(ask: Ask, changes: Partial<Scope> = {}) {
  const need = needOf(scope(changes), ask)
  return Object.fromEntries(LEVELS.map((level) => [level, grainFor(need, level)?.table.replace('rollup_', '')]))
}

test.each<[string, Ask, Partial<Scope>, ReturnType<typeof grains>]>([
  ['totals', { by: ['place'] }, {}, { day: 'territory', month: 'territory', year: 'territory' }],
  ['matrix', { by: ['municipality', 'topic'] }, {}, { day: 'topic', month: 'topic', year: 'topic' }],
  ['sources and kinds', { by: ['source', 'kind'] }, {}, { day: 'source', month: 'source', year: 'source' }],
  ['hexagons', { by: ['cell'], resolution: 7 }, {}, { day: 'cell7', month: 'cell7', year: 'cell7' }],
  [
    'hexagons of a town',
    { by: ['cell'], resolution: 6 },
    { municipalities: [1] },
    { day: 'cell7', month: 'cell7', year: 'cell7' },
  ],
  ['fine hexagons', { by: ['cell'], resolution: 9 }, {}, { day: undefined, month: 'cell9', year: 'cell9' }],
  [
    'hexagons of topics',
    { by: ['cell'], resolution: 7 },
    { topics: [1] },
    { day: undefined, month: 'cell_topic', year: 'cell_topic' },
  ],
  [
    'topics of a hexagon',
    { by: ['topic'] },
    { cell: '8711003307fffff' },
    { day: undefined, month: 'cell_full', year: 'cell_full' },
  ],
  [
    'topics and sources',
    { by: ['topic'] },
    { sources: [1] },
    { day: undefined, month: 'topic_source', year: 'topic_source' },
  ],
  [
    'hexagons of a source',
    { by: ['cell'], resolution: 7 },
    { sources: [1] },
    { day: undefined, month: 'cell_source', year: 'cell_source' },
  ],
  [
    'hexagons of a topic and a source',
    { by: ['cell'], resolution: 7 },
    { topics: [1], sources: [1] },
    { day: undefined, month: 'cell_full', year: 'cell_full' },
  ],
  [
    'hexagons of groups and sources',
    { by: ['cell'], resolution: 7 },
    { topics: [1, 2], groups: [1], sources: [1] },
    { day: undefined, month: 'cell_group', year: 'cell_full' },
  ],
  [
    'hexagons of groups, sources and kinds',
    { by: ['cell'], resolution: 7 },
    { topics: [1, 2], groups: [1], sources: [1], kinds: ['problem'] },
    { day: undefined, month: 'cell_full', year: 'cell_full' },
  ],
  [
    'topics of a group in a hexagon',
    { by: ['topic'] },
    { topics: [1, 2], groups: [1], sources: [1], cell: '8711003307fffff' },
    { day: undefined, month: 'cell_full', year: 'cell_full' },
  ],
  ['addresses', { by: ['address'] }, {}, { day: undefined, month: undefined, year: 'address' }],
  ['finest hexagons', { by: ['cell'], resolution: 11 }, {}, { day: undefined, month: undefined, year: 'address' }],
  [
    'reaction',
    { by: ['municipality', 'reaction'] },
    { topics: [1] },
    { day: undefined, month: 'reaction', year: 'reaction' },
  ],
  [
    'fine hexagons of a source',
    { by: ['cell'], resolution: 9 },
    { sources: [1] },
    { day: undefined, month: undefined, year: undefined },
  ],
])('%s', (_, ask, changes, expected) => {
  expect(grains(ask, changes)).toEqual(expected)
})

test('a rollup that leaves appeals out is never taken where they count', () => {
  for (const by of [
    [],
    ['place'],
    ['municipality'],
    ['topic'],
    ['source', 'kind'],
    ['municipality', 'topic'],
  ] as const) {
    for (const table of Object.values(grains({ by })))
      expect(['cell7', 'cell9', 'cell_topic', 'cell_source', 'cell_group', 'reaction']).not.toContain(table)
  }
  expect(grains({ by: [] }, { cell: CELL }).month).toBe('cell9')
})

test('blocks are as long as a rollup has them, the edges are days', () => {
  const parts = partsOf(
    { from: '2023-02-13', to: '2024-11-09' },
    needOf(scope({ topics: [1] }), { by: ['cell'], resolution: 7 }),
  )
  expect(parts.map(({ level, from, grain }) => [level, from, grain?.table])).toEqual([
    ['day', '2023-02-13', undefined],
    ['month', '2023-03-01', 'rollup_cell_topic'],
    ['day', '2024-11-01', undefined],
  ])
})
