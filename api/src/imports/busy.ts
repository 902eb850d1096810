import type { Queryable } from '../db/connect'
import { listRunningImports } from '../queries/listRunningImports'
import { ImportRefusal } from './importRefusal'

/** Why a file cannot be imported now: it is being imported already. */
export async function busy(sql: Queryable, fileHash: string): Promise<ImportRefusal> {
  const other = (await listRunningImports(sql)).find((running) => running.fileHash === fileHash)
  if (!other) return new ImportRefusal('busy', 'this file was being imported just now; try again')
  const what = other.broken ? 'broke off: resume or cancel it' : 'is going on'
  return new ImportRefusal('busy', `import ${other.id} of this very file ${what}`)
}
