import { COMPARISONS, METRICS } from '@ochag/api/contract/metrics'
import fc from 'fast-check'
import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { decodeView, encodeView } from './codec'
import { addDays } from './days'
import { CLASS_LIMITS, SCALE_COLORS, type ScaleChoice, SHAPES, USUAL_SCALE } from './scaleChoice'
import type { OtherSide } from './split'
import { KINDS, STATUSES } from './values'
import { EMPTY_VIEW, type View } from './view'

const code = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.isWellFormed())
const codes = fc.uniqueArray(code, { maxLength: 6 })
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })

const period = fc
  .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 4000 }))
  .map(([start, days]) => ({ from: addDays('1990-01-01', start), to: addDays('1990-01-01', start + days) }))

const camera = fc
  .tuple(
    fc.integer({ min: -9_000_000, max: 9_000_000 }),
    fc.integer({ min: -18_000_000, max: 18_000_000 }),
    fc.integer({ min: 0, max: 2400 }),
  )
  .map(([latitude, longitude, zoom]) => ({ latitude: latitude / 1e5, longitude: longitude / 1e5, zoom: zoom / 100 }))

const cell = fc
  .tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.integer({ min: 0, max: 12 }))
  .map(([latitude, resolution]) => latLngToCell(latitude, latitude * 2, resolution))

const colors = { colors: fc.constantFrom(...SCALE_COLORS), reversed: fc.boolean() }
const scale: fc.Arbitrary<ScaleChoice> = fc.oneof(
  fc.record({
    method: fc.constantFrom('quantiles' as const, 'equal' as const),
    classes: fc.integer({ min: CLASS_LIMITS.fewest, max: CLASS_LIMITS.most }),
    bounds: fc.constant<number[]>([]),
    ...colors,
  }),
  fc
    .record({
      bounds: fc.uniqueArray(fc.double({ min: -1e7, max: 1e7, noNaN: true }), {
        minLength: CLASS_LIMITS.fewest - 1,
        maxLength: CLASS_LIMITS.most - 1,
        comparator: (one, other) => one === other,
      }),
      ...colors,
    })
    .map(({ bounds, ...rest }) => {
      const ascending = bounds.map((bound) => bound + 0).sort((one, other) => one - other)
      return { method: 'bounds' as const, classes: ascending.length + 1, bounds: ascending, ...rest }
    }),
)

const side: fc.Arbitrary<OtherSide> = fc.oneof(
  fc.record({ kind: fc.constant('compared' as const), comparison: fc.constantFrom(...COMPARISONS) }),
  fc.record({ kind: fc.constant('period' as const), period }),
  fc.record({ kind: fc.constant('topic' as const), topic: code }),
)

const view: fc.Arbitrary<View> = fc.record({
  camera: maybe(camera),
  filter: fc.record({
    period: maybe(period),
    topic: codes,
    municipality: codes,
    source: codes,
    status: fc.subarray([...STATUSES]),
    kind: fc.subarray([...KINDS]),
    unlocated: fc.boolean(),
    compare: fc.constantFrom(...COMPARISONS),
  }),
  selection: fc.record({
    cell: maybe(cell),
    address: maybe(code),
    appeal: maybe(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
  }),
  metric: fc.constantFrom(...METRICS),
  scale,
  shape: fc.constantFrom(...SHAPES),
  split: maybe(fc.record({ side, at: fc.integer({ min: 0, max: 100 }) })),
  language: maybe(fc.constantFrom('ru', 'en')),
  theme: maybe(fc.constantFrom('light', 'dark')),
})

test('what is written is read again', () => {
  fc.assert(
    fc.property(view, (original) => {
      expect(decodeView(encodeView(original))).toEqual(original)
    }),
    { numRuns: 500 },
  )
})

test('any text can be read, and what was read is written in one form', () => {
  const names = fc.constantFrom(
    'from',
    'to',
    'topic',
    'area',
    'status',
    'kind',
    'cell',
    'appeal',
    'at',
    'scale',
    'shape',
    'lang',
    'theme',
  )
  const query = fc
    .array(fc.tuple(names, fc.string()), { maxLength: 8 })
    .map((pairs) => new URLSearchParams(pairs).toString())
  fc.assert(
    fc.property(fc.oneof(fc.string(), query), (text) => {
      const written = encodeView(decodeView(text))
      expect(encodeView(decodeView(written))).toBe(written)
    }),
    { numRuns: 500 },
  )
})

test('the untouched view needs no query', () => {
  expect(encodeView(EMPTY_VIEW)).toBe('')
  expect(decodeView('')).toEqual(EMPTY_VIEW)
})

test('a link reads well', () => {
  const filter = {
    ...EMPTY_VIEW.filter,
    topic: ['roads', 'roads.potholes'],
    status: ['new' as const],
    municipality: ['41612000'],
  }
  const shown = { ...EMPTY_VIEW, filter, camera: { latitude: 59.93861, longitude: 30.31413, zoom: 9.5 } }
  expect(encodeView(shown)).toBe('topic=roads&topic=roads.potholes&area=41612000&status=new&at=59.93861,30.31413,9.5')
})

test('a scale reads well', () => {
  const bounds = { method: 'bounds' as const, classes: 4, bounds: [3, 10.5, 40] }
  const scale = { ...USUAL_SCALE, ...bounds, colors: 'traffic' as const, reversed: true }
  const text = 'metric=open&scale=bounds,3,10.5,40,traffic,reversed&shape=hexagons'
  const shown: View = { ...EMPTY_VIEW, metric: 'open', scale, shape: 'hexagons' }
  expect(encodeView(shown)).toBe(text)
  expect(decodeView(text)).toEqual(shown)
})

test.each([
  'from=2026-02-30&to=2026-03-02',
  'from=2026-03-02&to=2026-03-02',
  'from=2026-03-02',
  'status=burning&kind=joke&unlocated=yes',
  'cell=871fb4660fffffe&appeal=-1&appeal=2&address=',
  'appeal=9007199254740993',
  'at=91,0,3',
  'at=1,2',
  'at=1,2,x',
  'at=1,2,99',
  'scale=quantiles,2',
  'scale=quantiles,8',
  'scale=equal,5,5',
  'scale=equal,4.5',
  'scale=bounds,9,3',
  'scale=bounds,3',
  'scale=rainbow,5&shape=circles',
  'scale=equal,5,rainbow',
  'lang=klingon&theme=sepia',
  `topic=&topic=${'x'.repeat(101)}`,
])('a wrong parameter is as none: %s', (query) => {
  expect(decodeView(query)).toEqual(EMPTY_VIEW)
})
