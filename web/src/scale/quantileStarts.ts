/**
 * Where the classes of whole numbers begin, strictly increasing, round from twenty up.
 * Each class takes its share of what the classes below left over, so that a crowd of ones spends one class only.
 */
export function quantileStarts(values: readonly number[], classes: number): number[] {
  let rest = [...values].sort((one, other) => one - other)
  const starts = rest.slice(0, 1)
  for (let left = classes; left > 1; left -= 1) {
    const start = nextStart(rest, left)
    if (start === undefined) break
    starts.push(start)
    rest = rest.filter((value) => value >= start)
  }
  return starts
}

/** The start of the next class; the lowest value stays below it and at least the highest belongs to it. */
function nextStart(sorted: number[], classes: number): number | undefined {
  const [lowest = 0] = sorted
  const round = rounded(sorted[Math.floor(sorted.length / classes)] ?? lowest)
  return round > lowest && round <= (sorted.at(-1) ?? lowest) ? round : sorted.find((value) => value > lowest)
}

/** The nearest of 20, 25, 30 … 100, 150, 200 … 1000, 1500 …; small numbers stay. */
function rounded(value: number): number {
  if (value < 20) return value
  const step = 10 ** Math.floor(Math.log10(value)) / 2
  return Math.round(value / step) * step
}
