import { expect, test } from 'vitest'
import { contrast } from '../../../theme/contrast'
import { diverging, palettes, sequence, traffic } from '../../../theme/palette'
import { inkOn } from './ink'

const colors = Object.values(palettes).flatMap((palette) => [
  ...sequence(palette),
  ...diverging(palette),
  ...traffic(palette),
])

test.each([...colors, '#767676', '#777777'])('what stands on %s can be read', (color) => {
  expect(contrast(inkOn(color), color)).toBeGreaterThanOrEqual(4.5)
})
