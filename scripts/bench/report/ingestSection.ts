import type { IngestResult, WriterRun } from '../ingest/measureIngest'
import { grouped, mark, percent, table } from './table'

const LEAST_SHARE = 0.25

/** What writing costs, and whether the counts are right afterwards. */
export function ingestSection({ rows, batch, copyRowsPerSecond, runs }: IngestResult): string {
  const head = ['writers', 'rows/s', 'of plain COPY', 'rollups complete after', 'deadlocks', 'counts']
  const lines = runs.map((run) => [
    String(run.writers),
    grouped(run.rowsPerSecond),
    shareText(run),
    `${run.foldSeconds.toFixed(1)} s`,
    `${mark(run.deadlocks === 0)} ${run.deadlocks}`,
    run.wrong.length === 0 ? '✓ exact' : `✗ ${run.wrong.join(', ')}`,
  ])
  return [
    `${grouped(rows)} appeals in batches of ${grouped(batch)}, every writer a process of its own; plain COPY of the same rows into a table with the same columns and indexes: ${grouped(copyRowsPerSecond)} rows/s. COPY and writers by turns, medians.`,
    table(head, lines),
  ].join('\n\n')
}

function shareText({ writers, share }: WriterRun): string {
  const text = share.toFixed(2)
  return writers === 1 ? `${mark(share >= LEAST_SHARE)} ${text} (≥ ${LEAST_SHARE})` : text
}

/** Where the time of writing goes. */
export function profileSection({ runs }: IngestResult): string {
  return runs
    .map(({ writers, seconds, processorSeconds, statements }) => {
      const node = `${writers} writers: ${seconds.toFixed(1)} s, of which the writing processes computed ${processorSeconds.toFixed(1)} s (${percent(processorSeconds / writers / seconds)} of their time)`
      const outer = statements.filter((statement) => statement.outer)
      const inner = statements.filter((statement) => !statement.outer)
      const counted = outer.reduce((sum, statement) => sum + statement.seconds, 0)
      const rest = `  ${(seconds * writers - processorSeconds - counted).toFixed(2)} s of all writers together for the rest: reading parameters, committing, waiting for the processor`
      return [node, ...outer.map(statementLine), rest, ...inner.map(statementLine)].join('\n')
    })
    .join('\n\n')
}

function statementLine({
  statement,
  calls,
  seconds,
  outer,
}: IngestResult['runs'][number]['statements'][number]): string {
  return `  ${outer ? '' : '  in a trigger: '}${seconds.toFixed(2)} s in ${calls} calls: ${statement}`
}
