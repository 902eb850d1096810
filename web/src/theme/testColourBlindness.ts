/** Kinds of seeing without one of the three cones. */
export type Blindness = 'protanopia' | 'deuteranopia' | 'tritanopia'

/** Rows of linear red, green and blue; G. M. Machado, M. M. Oliveira, L. A. F. Fernandes 2009, severity 1. */
const MATRICES: Record<Blindness, number[][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** A colour `#rrggbb` as it is seen without one of the cones. */
export function seenAs(kind: Blindness, color: string): string {
  const light = linear(color)
  const seen = MATRICES[kind].map((row) => row.reduce((sum, part, index) => sum + part * (light[index] ?? 0), 0))
  return `#${seen
    .map((part) =>
      Math.round(encoded(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** Lightness, green to red, blue to yellow, of a colour `#rrggbb` under daylight (CIE 1976, D65). */
export function lab(color: string): number[] {
  const [red = 0, green = 0, blue = 0] = linear(color)
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function linear(color: string): number[] {
  return [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
}

function encoded(light: number): number {
  const within = Math.min(1, Math.max(0, light))
  return within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055
}

function curve(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116
}
