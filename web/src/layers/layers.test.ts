import { expect, test } from 'vitest'
import type { CountedTile } from '../hexagons/tile'
import { colorScale } from '../scale/colorScale'
import { palettes, sequence } from '../theme/palette'
import { hexagonLayers, hexagonLegend } from './hexagonLayer'
import { layers, type Scene } from './layers'
import type { Position } from './ringLayer'
import { testAppeal, testMark } from './testAppeal'

const palette = palettes.light
const cells = BigUint64Array.of(0x871126c8cffffffn, 0x871126c8dffffffn)
const outlines: CountedTile['outlines'] = { cells, origin: [0, 0], sides: 6, corners: new Float32Array(24) }
const [north, south] = ['831126fffffffff', '831120fffffffff'].map(
  (tile): CountedTile => ({ tile, resolution: 7, cells, counts: Uint32Array.of(1, 9), outlines }),
) as [CountedTile, CountedTile]
const scale = colorScale([1, 9], sequence(palette), 0.86)
const path: Position[] = [
  [30, 60],
  [30.1, 60],
  [30, 60.1],
  [30, 60],
]
const empty: Scene = {
  sheets: [],
  pulses: [],
  hovered: null,
  selected: null,
  walked: null,
  marks: [],
  opened: null,
  palette,
  unit: 1,
}

test('from the bottom to the top: hexagons, appeals, pulses, the pointer, the selection, the keyboard', () => {
  const marks = [testMark([testAppeal(1), testAppeal(2)])]
  const finer = { ...south, resolution: 8 }
  const sheets = [[north, south], [finer]].map((tiles) => ({ tiles, scale, opacity: 0.5, half: null }))
  const scene = { ...empty, sheets, marks, pulses: [{ path, age: 0.5 }], hovered: path, selected: path, walked: path }
  expect(layers(scene).map(({ id }) => id)).toEqual([
    'hexagons-7-831126fffffffff',
    'hexagons-7-831120fffffffff',
    'hexagons-8-831120fffffffff',
    'appeals',
    'appeal-numbers',
    'pulses',
    'hover',
    'selection-halo',
    'selection',
    'walk-halo',
    'walk',
  ])
})

test('nothing selected, nothing drawn', () => {
  expect(layers(empty)).toEqual([])
})

test('hexagons and legend have the same classes', () => {
  const [drawing] = hexagonLayers([north], scale, palette)
  expect(drawing && hexagonLegend(drawing.scale)).toEqual(scale.steps)
})

test('the ring is twice as wide on a wall twice as large', () => {
  const width = (unit: number) =>
    layers({ ...empty, selected: path, unit }).map((drawing) => 'width' in drawing && drawing.width)
  expect(width(1)).toEqual([8, 4])
  expect(width(2)).toEqual([16, 8])
})

test('the halves of a split map meet where they shall, and never share a layer', () => {
  const sheets = (['left', 'right'] as const).map((side) => ({
    tiles: [north],
    scale,
    opacity: 1,
    half: { side, at: 0.4 },
  }))
  const drawn = layers({ ...empty, sheets }).map((drawing) => [drawing.id, 'part' in drawing && drawing.part])
  expect(drawn).toEqual([
    ['left-hexagons-7-831126fffffffff', [-1, 0.4]],
    ['hexagons-7-831126fffffffff', [0.4, 2]],
  ])
})
