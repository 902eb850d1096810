import type { Say } from '../texts/useDataText'

/** Why an import cannot be taken back, in the reader's words; the server joins its reasons by semicolons. */
export function refusalsOf(detail: string, say: Say): string[] {
  return detail.split('; ').map((reason) => refusalOf(reason, say))
}

function refusalOf(reason: string, say: Say): string {
  const [, value = '', id] =
    /^(\d+) of its appeals were changed (?:by import (\d+)|later over the API)/u.exec(reason) ?? []
  if (value) return id === undefined ? say('undo.newerApi', { value }) : say('undo.newerImport', { id, value })
  const [, gone] = /^(\d+) of its appeals have been archived/u.exec(reason) ?? []
  if (gone) return say('undo.gone', { value: gone })
  if (reason.includes('taken back already')) return say('undo.already')
  if (reason.includes('is going on')) return say('undo.going')
  return reason.includes('broke off') ? say('undo.brokenOff') : reason
}
