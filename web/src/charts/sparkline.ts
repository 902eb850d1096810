/** The box in which a sparkline is drawn; it is stretched over the one that it fills. */
export const SPARK = { width: 100, height: 24 } as const

/**
 * The path of a sparkline through equally spaced values, zero at the bottom, on tenths of a unit.
 * @param top the value at the upper edge; the highest of the values where several need not be compared
 */
export function sparkPath(values: readonly number[], top = Math.max(...values)): string {
  const step = SPARK.width / Math.max(1, values.length - 1)
  const tall = top > 0 ? SPARK.height / top : 0
  if (values.length < 2) return ''
  const points = values.map(
    (value, index) => `${round(index * step)},${round(SPARK.height - Math.min(value, top) * tall)}`,
  )
  return `M${points.join('L')}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
