import { expect, test } from 'vitest'
import { colorScale } from '../scale/colorScale'
import { palettes, sequence } from '../theme/palette'
import { USUAL_SCALE } from '../view/scaleChoice'
import { pictureScale } from './pictureScale'

const { light, dark } = palettes
const counts = [1, 1, 2, 3, 7, 12, 20, 40, 80, 160]
const screen = colorScale(counts, sequence(dark), 1).steps

const row = { code: '', name: null, point: [0, 0] as [number, number], value: null, polygons: [] }
const hexagons = { kind: 'hexagon' as const, rows: counts.map((count) => ({ ...row, count: count * 2 })) }

test('the classes are those of the screen, the colours those of the picture', () => {
  const large = screen.map((step) => ({ ...step, from: step.from + 10, to: step.to && step.to + 10 }))
  const { steps } = pictureScale(large, 'count', hexagons, USUAL_SCALE, light)
  expect(steps.map(({ from, to }) => [from, to])).toEqual(large.map(({ from, to }) => [from, to]))
  expect(steps.map(({ color }) => color)).toEqual(sequence(light))
})

test('hexagons with few appeals are one class, districts are not hidden', () => {
  expect(pictureScale(screen, 'count', hexagons, USUAL_SCALE, light).steps[0]).toMatchObject({ from: 1, to: 4 })
  expect(pictureScale(screen, 'count', { ...hexagons, kind: 'municipality' }, USUAL_SCALE, light).steps).toHaveLength(
    screen.length,
  )
})

test('a change has the diverging colours of the picture', () => {
  const { steps } = pictureScale([], 'change', hexagons, USUAL_SCALE, light)
  expect(steps.filter(({ neutral }) => neutral)).toHaveLength(1)
})
