import { expect, test } from 'vitest'
import { parseColor } from '../scale/colorScale'
import { palettes } from '../theme/palette'
import { appealLayers, appealLegend, type MarkDrawing, markRadius, type NumberDrawing } from './appealLayer'
import { testAppeal, testMark } from './testAppeal'

const palette = palettes.light

function drawn(mark: ReturnType<typeof testMark>, opened: number | null = null, unit = 1) {
  const [marks, numbers] = appealLayers([mark], opened, palette, unit) as [MarkDrawing, NumberDrawing]
  const [around, edge, fill] = marks.marks
  return { around, edge, fill, numbers: numbers.numbers }
}

test('the shape tells the kind, as the legend says', () => {
  for (const { kind, shape, color } of appealLegend(palette)) {
    expect(drawn(testMark([testAppeal(1, { kind })])).fill).toMatchObject({ shape, color: parseColor(color) })
  }
  expect(new Set(appealLegend(palette).map(({ shape }) => shape)).size).toBe(3)
})

test('what is closed is an outline of its colour', () => {
  const { fill, edge } = drawn(testMark([testAppeal(1, { status: 'closed' })]))
  expect(fill?.color).toEqual(parseColor(palette.panel))
  expect(edge?.color).toEqual(parseColor(palette.accent))
})

test('only the place of the opened appeal is ringed', () => {
  const mark = testMark([testAppeal(1), testAppeal(2)])
  expect(drawn(mark, 2).around?.color).toEqual(parseColor(palette.selection))
  expect(drawn(mark, 3).around?.color).toEqual(parseColor(palette.selectionHalo))
})

test('several at one place are a circle with their number, several places one with a band', () => {
  const one = testMark([testAppeal(1), testAppeal(2, { kind: 'suggestion' })])
  expect(drawn(one).numbers).toEqual([{ position: [30, 60], text: '2', color: parseColor(palette.onAccent) }])
  expect(drawn(one).fill?.shape).toBe('circle')
  expect(drawn({ ...one, place: null, parts: 16 }).around?.color).toEqual(parseColor(palette.accent, 0.45))
  expect(drawn(testMark([testAppeal(1)])).numbers).toEqual([])
})

test('a mark has room for its number, and grows with the wall', () => {
  const many = testMark(Array.from({ length: 120 }, (_, id) => testAppeal(id)))
  expect(markRadius(many)).toBeGreaterThan(markRadius(testMark([testAppeal(1), testAppeal(2)])))
  expect(drawn(many, null, 2).fill?.radius).toBe(2 * markRadius(many))
})
