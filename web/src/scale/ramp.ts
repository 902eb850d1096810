/**
 * So many colours out of some: evenly chosen among them where they are enough, else mixed between neighbours, so that
 * the first and the last stay what they are.
 */
export function ramp(colors: readonly string[], wanted: number): string[] {
  const many = colors.length >= wanted
  return Array.from({ length: wanted }, (_, index) =>
    many ? chosen(colors, index, wanted) : mixed(colors, index, wanted),
  )
}

function chosen(colors: readonly string[], index: number, wanted: number): string {
  const position = Math.round(((index + 0.5) * colors.length) / wanted - 0.5)
  return colors[Math.min(colors.length - 1, position)] ?? '#000000'
}

function mixed(colors: readonly string[], index: number, wanted: number): string {
  const position = (index * (colors.length - 1)) / Math.max(1, wanted - 1)
  const below = Math.floor(position)
  const [low = '#000000', high = low] = colors.slice(below, below + 2)
  const [from, to] = [channels(low), channels(high)]
  const parts = from.map((part, at) => Math.round(part + ((to[at] ?? part) - part) * (position - below)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}
