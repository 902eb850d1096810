const NICE = [1, 2, 5]

/** The roundest length whose bar is at most so long, in metres: 1, 2 or 5 with zeros. */
export function barLength(metresPerPixel: number, mostPixels: number): number {
  const most = metresPerPixel * mostPixels
  const magnitude = 10 ** Math.floor(Math.log10(most))
  const fitting = NICE.map((nice) => nice * magnitude).filter((length) => length <= most)
  return fitting.at(-1) ?? magnitude
}
