import { roundNear } from './roundNear'

/**
 * Where the classes of values begin, strictly increasing and round. The higher a class the fewer values it holds (shares
 * of six classes are as 6 : 5 : 4 : 3 : 2 : 1), so that peaks stand out; and each takes its share of what the classes
 * below left over, so that a crowd of ones spends one class only.
 * @param whole the values are whole numbers: small ones stay as they are
 */
export function quantileStarts(values: ArrayLike<number>, classes: number, whole = true): number[] {
  let rest = Float64Array.from(values).sort()
  const starts = [...rest.slice(0, 1)]
  for (let left = classes; left > 1; left -= 1) {
    const start = nextStart(rest, left, whole)
    if (start === undefined) break
    starts.push(start)
    rest = rest.filter((value) => value >= start)
  }
  return starts
}

/** The start of the next class; the lowest value stays below it and at least the highest belongs to it. */
function nextStart(sorted: Float64Array, classes: number, whole: boolean): number | undefined {
  const [lowest = 0] = sorted
  const highest = sorted.at(-1) ?? lowest
  const quantile = sorted[Math.floor((sorted.length * 2) / (classes + 1))] ?? lowest
  const above = quantile > lowest ? quantile : sorted.find((value) => value > lowest)
  return above && roundNear(above, whole, (round) => round > lowest && round <= highest)
}
