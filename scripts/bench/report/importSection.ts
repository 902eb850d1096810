import type { ImportRun } from '../import/measureImport'
import { grouped, mark, table } from './table'

/** What a file costs on its whole way into the map. */
export function importSection(runs: readonly ImportRun[]): string {
  const head = ['file', 'rows', 'rows/s', 'plain COPY', 'of plain COPY', 'the same file again', 'counts']
  const lines = runs.map((run) => [
    run.format.toUpperCase(),
    grouped(run.rows),
    grouped(run.rowsPerSecond),
    grouped(run.copyRowsPerSecond),
    run.share.toFixed(2),
    grouped(run.againRowsPerSecond),
    `${mark(run.wrong.length === 0)} ${run.wrong.length === 0 ? 'exact' : run.wrong.join(', ')}`,
  ])
  return `A control centre's export, by the way of the import command: read, recognised, its words and places understood, stored, counted; beside plain COPY of what it became.\n\n${table(head, lines)}`
}
