/**
 * Where the classes of whole numbers begin, strictly increasing, round from twenty up. The higher a class the fewer
 * values it holds (shares of six classes are as 6 : 5 : 4 : 3 : 2 : 1), so that peaks stand out; and each takes its share
 * of what the classes below left over, so that a crowd of ones spends one class only.
 */
export function quantileStarts(values: ArrayLike<number>, classes: number): number[] {
  let rest = Float64Array.from(values).sort()
  const starts = [...rest.slice(0, 1)]
  for (let left = classes; left > 1; left -= 1) {
    const start = nextStart(rest, left)
    if (start === undefined) break
    starts.push(start)
    rest = rest.filter((value) => value >= start)
  }
  return starts
}

/** The start of the next class; the lowest value stays below it and at least the highest belongs to it. */
function nextStart(sorted: Float64Array, classes: number): number | undefined {
  const [lowest = 0] = sorted
  const highest = sorted.at(-1) ?? lowest
  const quantile = sorted[Math.floor((sorted.length * 2) / (classes + 1))] ?? lowest
  const above = quantile > lowest ? quantile : sorted.find((value) => value > lowest)
  return above && rounded(above, (round) => round > lowest && round <= highest)
}

/** A round number near the value, the roundest that is near enough and allowed; numbers below twenty stay. */
function rounded(value: number, allowed: (round: number) => boolean): number {
  const magnitude = 10 ** Math.floor(Math.log10(value))
  const candidates = [magnitude / 2, magnitude / 10].map((step) => Math.round(value / step) * step)
  const near = (round: number) => Math.abs(round - value) <= NEAR * value
  return (value < 20 ? undefined : candidates.find((round) => near(round) && allowed(round))) ?? value
}

const NEAR = 0.08
