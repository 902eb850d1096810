import { browserTable } from '../browser'
import { importSection } from './importSection'
import { ingestSection } from './ingestSection'
import { growthTable, planLines, questionTable } from './questionTable'
import type { BenchResults } from './results'
import { clientsSection, embeddedSection, httpSection, liveSection } from './sections'
import { bytes, grouped, objectTable } from './table'

/** All runs as one Markdown text; of two numbers of rows also how the cost grows. */
export function renderReport(runs: readonly BenchResults[]): string {
  const ordered = [...runs].sort((left, right) => left.rows - right.rows)
  return [...ordered.map(renderRun), ...renderGrowth(ordered)].join('\n\n')
}

function renderRun(run: BenchResults): string {
  const parts: [string, string | undefined][] = [
    ['Questions', run.questions && questionTable(run.questions)],
    ['How the questions are answered', run.questions && planLines(run.questions)],
    ['HTTP', run.http && httpSection(run.http)],
    ['Many people', run.clients && clientsSection(run.clients)],
    ['Live', run.live && liveSection(run.live)],
    ['Writing', run.ingest && ingestSection(run.ingest)],
    ['Importing files', run.import && importSection(run.import)],
    ['Embedded database', run.embedded && embeddedSection(run.embedded)],
    ['On the wire', run.wire && objectTable(run.wire)],
    ['In the browser', run.browser && browserTable(run.browser)],
    ['Not measured', failures(run)],
  ]
  const shown = parts.flatMap(([title, text]) => (text ? [`### ${title}\n\n${text}`] : []))
  return [`## ${grouped(run.rows)} appeals\n\n${circumstances(run)}`, ...shown].join('\n\n')
}

function failures({ failures: found }: BenchResults): string | undefined {
  const lines = Object.entries(found).map(([part, reason]) => `- ${part}: ${reason}`)
  return lines.length > 0 ? lines.join('\n') : undefined
}

function circumstances({ machine, date, server, firstDay, lastDay, thin, load, storage }: BenchResults): string {
  const steps = Object.entries(load).map(([step, seconds]) => `${step} ${Math.round(seconds)} s`)
  const sizes = Object.entries(storage).map(([table, size]) => `${table} ${bytes(size)}`)
  return [
    `${date}, ${machine}. Database: ${server}. Facts from ${firstDay} to ${lastDay}${thin ? ', thin: without points, texts and histories, so that they fit the disk' : ''}.`,
    steps.length > 0 ? `Loading: ${steps.join(', ')}.` : '',
    sizes.length > 0 ? `With indexes: ${sizes.join(', ')}.` : '',
    'All times are milliseconds or seconds of the question alone, medians of runs by turns after one warm-up. DuckDB has two threads, the facts in memory, parents of the cells and groups of the topics precomputed, small integers and enums; its rows are not turned into objects. Plain PostGIS is the same database and may use any index, two parallel workers included.',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function renderGrowth(runs: readonly BenchResults[]): string[] {
  const [smaller, ...larger] = runs.flatMap(({ rows, questions }) => (questions ? [{ rows, questions }] : []))
  if (!smaller) return []
  return larger
    .filter(({ rows }) => rows > smaller.rows)
    .map((run) => `## How the cost grows\n\n${growthTable(smaller, run)}`)
}
