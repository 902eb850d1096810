import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** A picture in 8-bit RGBA, row by row. */
export interface Picture {
  width: number
  height: number
  data: Uint8Array
}

/** Between two of so many shades of a channel lies no difference that anybody sees. */
const SHADES = 16

/** Reads a PNG. */
export function readPicture(file: Buffer): Picture {
  return PNG.sync.read(file)
}

/** Writes a PNG, as small as it gets. */
export function writePicture({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height })
  png.data = Buffer.from(data)
  return PNG.sync.write(png, { colorType: 2, inputHasAlpha: true, deflateLevel: 9 })
}

/**
 * A picture so many times smaller, each pixel the mean of those it stands for, in a few shades: what is left is what
 * somebody sees from where the whole screen is seen, and letters no longer depend on how their edges were smoothed.
 */
export function shrink({ width, height, data }: Picture, times: number): Picture {
  const small = { width: Math.floor(width / times), height: Math.floor(height / times) }
  const shrunk = new Uint8Array(small.width * small.height * 4)
  for (let y = 0; y < small.height; y += 1)
    for (let x = 0; x < small.width; x += 1)
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0
        for (let down = 0; down < times; down += 1) {
          const start = ((y * times + down) * width + x * times) * 4 + channel
          for (let right = 0; right < times; right += 1) sum += data[start + right * 4] ?? 0
        }
        shrunk[(y * small.width + x) * 4 + channel] = shade(sum / (times * times))
      }
  return { ...small, data: shrunk }
}

function shade(value: number): number {
  return Math.round((value / 255) * (SHADES - 1)) * (255 / (SHADES - 1))
}

/** What `where` is painted with. */
const DIFFERENT = [255, 0, 0] as const

/** Which share of two pictures differs, and a picture of where; all of it where they are not of one size. */
export function compare(one: Picture, other: Picture): { share: number; where: Picture } {
  const { width, height } = one
  const where = { width, height, data: new Uint8Array(width * height * 4) }
  if (other.width !== width || other.height !== height) return { share: 1, where }
  const different = pixelmatch(one.data, other.data, where.data, width, height, {
    threshold: 0.15,
    diffColor: [...DIFFERENT],
  })
  return { share: different / (width * height), where }
}

/** The box around all that `where` marks: how far from the left and the top, how wide and how high. */
export function boxAround({ width, data }: Picture): { x: number; y: number; width: number; height: number } {
  let [left, top, right, bottom] = [width, data.length, -1, -1]
  for (let pixel = 0; pixel * 4 < data.length; pixel += 1) {
    if (DIFFERENT.some((value, channel) => data[pixel * 4 + channel] !== value)) continue
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}
