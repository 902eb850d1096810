import { LEVELS } from '@ochag/api/rollup/grains'
import type { Discrepancy } from '@ochag/api/rollup/recount'
import { TABLES } from '@ochag/api/rollup/tables'

/** What is wrong with a rollup, in a line for the table and one for each example. */
export function describeDiscrepancy({ table, rows, examples }: Discrepancy): string[] {
  if (rows === 0) return [`${table}: right`]
  const values = TABLES.find((one) => one.table === table)?.values ?? []
  const lines = examples.map((example) => `    ${keysOf(example, values)}: ${faultsOf(example, values)}`)
  const more = rows > examples.length ? ['    …'] : []
  return [`${table}: ${rows} ${rows === 1 ? 'row is' : 'rows are'} wrong`, ...lines, ...more]
}

function keysOf(example: Record<string, unknown>, values: readonly string[]): string {
  return Object.entries(example)
    .filter(([column]) => !values.includes(column))
    .map(([column, value]) => (column === 'level' ? `by ${LEVELS[Number(value)]}` : `${wordOf(column)} ${value}`))
    .join(', ')
}

function faultsOf(example: Record<string, unknown>, values: readonly string[]): string {
  return values
    .filter((column) => example[column] !== 0)
    .map((column) => {
      const missing = Number(example[column])
      return `${wordOf(column)} ${Math.abs(missing)} too ${missing > 0 ? 'few' : 'many'}`
    })
    .join(', ')
}

function wordOf(column: string): string {
  return column.replace(/_id$/, '').replaceAll('_', ' ')
}
