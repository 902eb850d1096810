import { expect, test } from 'vitest'
import { outlinesOf } from '../hexagons/outlines'
import { colorScale } from '../scale/colorScale'
import { FADE, fading, sheetsAt, shownNext } from './sheets'

const [TILE_CELL, CELLS] = ['831126fffffffff', new BigUint64Array()]
const TILE = { tile: TILE_CELL, cells: CELLS, counts: new Uint32Array(), outlines: outlinesOf(TILE_CELL, CELLS) }

function hexagonsOf(resolution: number) {
  return { resolution, tiles: [{ ...TILE, resolution }], scale: colorScale([], [], 1) }
}

function opacities(fade: Parameters<typeof sheetsAt>[0], now: number) {
  return sheetsAt(fade, now).map(({ tiles, opacity }) => [tiles[0]?.resolution, opacity])
}

const first = shownNext(null, hexagonsOf(7), 0, false)

test('the first hexagons are there at once', () => {
  expect(opacities(first, 0)).toEqual([[7, 1]])
})

test('another resolution fades in while the former fades out', () => {
  const fade = shownNext(first, hexagonsOf(8), 1000, false)
  expect(opacities(fade, 1000 + FADE / 4)).toEqual([
    [7, 0.75],
    [8, 0.25],
  ])
  expect(fading(fade, 1000 + FADE)).toBe(false)
  expect(opacities(fade, 1000 + FADE)).toEqual([[8, 1]])
})

test('a change within a resolution does not fade, nor does it stop a fade', () => {
  expect(opacities(shownNext(first, hexagonsOf(7), 500, false), 500)).toEqual([[7, 1]])
  const fade = shownNext(first, hexagonsOf(8), 1000, false)
  expect(opacities(shownNext(fade, hexagonsOf(8), 1100, false), 1000 + FADE / 2)).toHaveLength(2)
})

test('who wants no motion gets none', () => {
  expect(opacities(shownNext(first, hexagonsOf(8), 0, true), 1)).toEqual([[8, 1]])
})

test('on a split map the left half shows the other hexagons, the right half the own', () => {
  const split = { other: hexagonsOf(6), at: 0.4 }
  const halves = sheetsAt(first, 0, split).map(({ tiles, half }) => [tiles[0]?.resolution, half])
  expect(halves).toEqual([
    [6, { side: 'left', at: 0.4 }],
    [7, { side: 'right', at: 0.4 }],
  ])
  expect(sheetsAt(first, 0, { ...split, other: null })).toHaveLength(1)
})
