import { roundNear } from './roundNear'

/**
 * Where classes of equal width begin, from the lowest value on, strictly increasing; there are fewer where whole numbers
 * leave no room for so many.
 */
export function equalStarts(values: ArrayLike<number>, classes: number, whole = true): number[] {
  const [lowest, highest] = extent(values)
  if (lowest === undefined || highest === undefined) return []
  const width = (highest - lowest) / classes
  const starts = Array.from({ length: classes }, (_, index) => startOf(lowest + index * width, lowest, highest, whole))
  return starts.filter((start, index) => index === 0 || start > (starts[index - 1] ?? start))
}

function startOf(value: number, lowest: number, highest: number, whole: boolean): number {
  if (value === lowest) return lowest
  const exact = whole ? Math.ceil(value) : value
  return roundNear(exact, whole, (round) => round > lowest && round <= highest)
}

/** The least and the greatest of some values; undefined where there are none. */
export function extent(values: ArrayLike<number>): [number | undefined, number | undefined] {
  let [lowest, highest]: [number | undefined, number | undefined] = [undefined, undefined]
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0
    if (lowest === undefined || value < lowest) lowest = value
    if (highest === undefined || value > highest) highest = value
  }
  return [lowest, highest]
}
