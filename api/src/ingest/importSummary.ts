import type { ImportReport } from './importFile'

const MOST_WORDS = 20

/** A report in words, for the operator's terminal. */
export function importSummary(report: ImportReport, { dryRun, seconds }: { dryRun: boolean; seconds: number }): string {
  const rate = Math.round(report.read / Math.max(seconds, 0.001))
  return [
    dryRun ? 'Dry run: nothing was stored. An import would do this:' : undefined,
    `${report.read} rows read in ${seconds.toFixed(1)} s (${rate} a second):`,
    `  ${report.created} created, ${report.updated} updated, ${report.unchanged} unchanged, ${report.rejected} rejected`,
    report.rejectionFile && `Rejected rows, with line, field and reason: ${report.rejectionFile}`,
    ...report.sheets.flatMap(sheetLines),
    ...(report.skipped.length > 0 ? [`Sheets that nothing was taken from: ${report.skipped.join(', ')}`] : []),
    ...wordList('Statuses that mean nothing to the region', report.unmapped.status),
    ...wordList('Sources that the region does not have', report.unmapped.source),
    ...wordList('Kinds that mean nothing to the region', report.unmapped.kind),
    ...wordList('Topics that the region does not have', report.unmapped.topic),
    ...wordList('Municipalities that the region does not have', report.unmapped.municipality),
    ...defaultPointLines(report.defaultPoints),
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}

function sheetLines({ sheet, profile, headerLine, missing }: ImportReport['sheets'][number]): string[] {
  const place = sheet ? `Sheet ${sheet}: layout` : 'Layout'
  return [
    `${place} ${profile}, header in line ${headerLine}`,
    ...(missing.length > 0 ? [`  columns of this layout that are not there: ${missing.join(', ')}`] : []),
  ]
}

function wordList(title: string, counts: Map<string, number>): string[] {
  const words = [...counts].sort(([, left], [, right]) => right - left)
  if (words.length === 0) return []
  const further = words.length > MOST_WORDS ? [`  and ${words.length - MOST_WORDS} more`] : []
  return [
    `${title}, with the number of rows:`,
    ...words.slice(0, MOST_WORDS).map(([word, count]) => `  ${word}: ${count}`),
    ...further,
  ]
}

function defaultPointLines(found: ImportReport['defaultPoints']): string[] {
  if (!found || found.appeals === 0) return []
  const places = found.points === 1 ? '1 coordinate stands' : `${found.points} coordinates stand`
  return [`${places} for "unknown place": ${found.appeals} appeals were flagged and are in no hexagon`]
}
