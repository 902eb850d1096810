function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two `#rrggbb` colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** What is seen of `above` at an opacity over `below`. */
export function mix(above: string, below: string, opacity: number): string {
  const under = channels(below)
  const seen = channels(above).map((channel, index) => channel * opacity + (under[index] ?? 0) * (1 - opacity))
  return `#${seen.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
}
