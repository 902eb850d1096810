import type { Trial } from '@ochag/api/imports/tryFile'
import { wordLines } from './wordLines'

/** What an import would do, for the operator's terminal. */
export function describeTrial(trial: Trial, seconds: number): string {
  const { read, created, updated, unchanged, rejected, sheets, skipped, unknown } = trial
  const rate = Math.round(read / Math.max(seconds, 0.001))
  return [
    'Dry run: nothing was stored. An import would do this:',
    `${read} rows read in ${seconds.toFixed(1)} s (${rate} a second):`,
    `  ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`,
    ...(trial.rejectionFile ? [`Rejected rows, with line, field and reason: ${trial.rejectionFile}`] : []),
    ...sheets.flatMap(sheetLines),
    ...(skipped.length > 0 ? [`Sheets that nothing was taken from: ${skipped.join(', ')}`] : []),
    ...wordLines(unknown),
  ].join('\n')
}

function sheetLines({ sheet, profile, headerLine, missing }: Trial['sheets'][number]): string[] {
  const place = sheet ? `Sheet ${sheet}: layout` : 'Layout'
  return [
    `${place} ${profile}, header in line ${headerLine}`,
    ...(missing.length > 0 ? [`  columns of this layout that are not there: ${missing.join(', ')}`] : []),
  ]
}
