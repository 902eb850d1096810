import type { Measures, MeasuresAnswer, PartMeasures } from '@ochag/api/contract/measures'
import { type Metric, metricValue } from '@ochag/api/contract/metrics'

/** Stands for all municipalities or all topics together. */
export const ALL = ''

/** What one cell of the matrix is made of; the total has no trend of its own. */
export type CellMeasures = Measures & Pick<PartMeasures, 'trend'>

/** The cells of the matrix, with its totals, by {@link cellKey}. */
export type Cells = ReadonlyMap<string, CellMeasures>

/** The key of a cell. */
export function cellKey(municipality: string, topic: string): string {
  return `${municipality}\n${topic}`
}

/**
 * Brings answers together; each fills its own cells, the later ones over the former.
 * @param whole by municipality: of it the total is, and its trend the sum of theirs
 */
export function gatherCells(
  whole: MeasuresAnswer | undefined,
  answers: readonly (MeasuresAnswer | undefined)[],
): Cells {
  const cells = new Map<string, CellMeasures>()
  for (const answer of [...answers, whole])
    for (const part of answer?.parts ?? []) cells.set(cellKey(part.municipality ?? ALL, part.topic ?? ALL), part)
  if (whole) cells.set(cellKey(ALL, ALL), { ...whole.total, trend: sumOfTrends(whole.parts) })
  return cells
}

function sumOfTrends(parts: readonly PartMeasures[]): number[] {
  const [first] = parts
  return (first?.trend ?? []).map((_, index) => parts.reduce((sum, { trend }) => sum + (trend?.[index] ?? 0), 0))
}

/** The value of a metric in a cell; null where there are no appeals or it means nothing. */
export function cellValue(metric: Metric, measures: CellMeasures | undefined, residents: number | null): number | null {
  return measures ? metricValue(metric, measures, residents) : null
}
