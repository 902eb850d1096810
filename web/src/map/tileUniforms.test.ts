import { expect, test } from 'vitest'
import { movedTo } from './tileUniforms'

test('a place measured from the origin comes where the whole place would', () => {
  const matrix = Array.from({ length: 16 }, (_, at) => Math.sin(at + 1))
  const times = (by: ArrayLike<number>, place: number[]) =>
    [0, 1, 2, 3].map((row) => place.reduce((sum, value, column) => sum + (by[column * 4 + row] ?? 0) * value, 0))
  const moved = times(movedTo(matrix, [300, 200]), [0.5, -0.25, 0, 1])
  const whole = times(matrix, [300.5, 199.75, 0, 1])
  moved.forEach((value, row) => {
    expect(value).toBeCloseTo(whole[row] ?? 0, 10)
  })
})
