import { expect, test } from 'vitest'
import { changeScale } from '../scale/changeScale'
import { COUNTED } from '../scale/classStarts'
import { classScale, colorScale } from '../scale/colorScale'
import { diverging, palettes, sequence, traffic } from '../theme/palette'
import { CLASS_LIMITS } from '../view/scaleChoice'
import { paperColor, paperScale } from './onPaper'

const { dark, light } = palettes
const counts = Array.from({ length: 60 }, (_, index) => index)

test.each([sequence, traffic])('however many classes there are, each has the colour of its place', (kind) => {
  for (const classes of [3, 5, 6]) {
    const ofClasses = (colors: string[]) => colorScale(counts, colors.slice(0, classes), 0.86)
    expect(paperScale(ofClasses(kind(dark))).steps).toEqual(ofClasses(kind(light)).steps)
  }
})

test('scales of as many classes as there may be are known', () => {
  const most = CLASS_LIMITS.most
  const mixed = (colors: string[]) =>
    classScale(counts, { method: 'equal', classes: most, bounds: [] }, { colors, opacity: 0.86, kind: COUNTED })
  expect(mixed(sequence(dark)).steps).toHaveLength(most)
  expect(paperScale(mixed(sequence(dark))).steps).toEqual(mixed(sequence(light)).steps)
})

test('changes keep the class of what is within chance', () => {
  expect(paperScale(changeScale(diverging(dark), 0.86)).steps).toEqual(changeScale(diverging(light), 0.86).steps)
})

test('the shader is told the colours of paper too', () => {
  expect(paperScale(colorScale([1, 5], [dark.h0, dark.h5], 0.86)).colorOf(9)).toEqual([112, 26, 82, 219])
})

test('what is light already stays, and what is no class', () => {
  for (const color of [...sequence(light), ...diverging(light), ...traffic(light), dark.water])
    expect(paperColor(color)).toBe(color)
})
