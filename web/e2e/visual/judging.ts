import { expect, test } from 'vitest'
import { boxAround, compare, type Picture, readPicture, shrink, writePicture } from './picture'

/** A white picture with a black box somewhere. */
function box(left: number, top: number, size: number): Picture {
  const [width, height] = [60, 40]
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let y = top; y < top + size; y += 1)
    for (let x = left; x < left + size; x += 1) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
  return { width, height, data }
}

/** That the comparison tells apart what it should. */
export function judging(): void {
  test('the same picture is the same, written and read again too', () => {
    const small = shrink(box(10, 10, 20), 2)
    expect([small.width, small.height]).toEqual([30, 20])
    expect(compare(small, readPicture(writePicture(small))).share).toBe(0)
  })

  test('a moved box is told apart, and so is another size', () => {
    expect(compare(shrink(box(10, 10, 20), 2), shrink(box(20, 10, 20), 2)).share).toBeGreaterThan(0.1)
    expect(compare(shrink(box(10, 10, 20), 2), shrink(box(10, 10, 20), 3)).share).toBe(1)
  })

  test('it is told where two pictures differ', () => {
    const { where } = compare(box(10, 10, 4), box(10, 20, 4))
    expect(boxAround(where)).toEqual({ x: 10, y: 10, width: 4, height: 14 })
  })

  test('a mean of black and white is grey', () => {
    expect([...shrink(box(0, 0, 1), 2).data.slice(0, 4)]).toEqual([187, 187, 187, 255])
  })
}
