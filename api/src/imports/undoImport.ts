import postgres from 'postgres'
import type { Import } from '../contract/imports'
import type { Queryable, Sql } from '../db/connect'
import { announceReset } from '../queries/announceChange'
import { followTopics } from '../queries/followTopics'
import { forgetDefaultPoints } from '../queries/forgetDefaultPoints'
import { getImport } from '../queries/getImport'
import { holdTopicWords } from '../queries/holdTopicWords'
import { type Dependents, listDependents } from '../queries/listDependents'
import { lockImported } from '../queries/lockImported'
import { markUndone } from '../queries/markUndone'
import { settleAppeals } from '../queries/settleAppeals'
import { takeBackImport } from '../queries/takeBackImport'
import { waitForRollupLock } from '../rollup/fold'
import { foldAndTidy } from '../rollup/upkeep'
import { ImportRefusal } from './importRefusal'

const FOREIGN_KEY_VIOLATION = '23503'

/**
 * Takes an import back as a whole, in one transaction: its creations are removed, its updates reverted with their histories.
 * @throws ImportRefusal when something newer builds on it, or it is still going on
 */
export async function undoImport(sql: Sql, id: number, by: string): Promise<Import> {
  const undone = await sql.begin((transaction) => undoOnce(transaction, id, by)).catch(explain)
  await foldAndTidy(sql)
  return undone
}

async function undoOnce(sql: Queryable, id: number, by: string): Promise<Import> {
  const begun = await getImport(sql, id)
  if (!begun) throw new ImportRefusal('unknown', `import ${id} does not exist`)
  refuseState(begun)
  await waitForRollupLock(sql)
  await holdTopicWords(sql)
  await lockImported(sql, id)
  refuseDependents(await listDependents(sql, id))
  const restored = await takeBackImport(sql, id)
  const believed = await forgetDefaultPoints(sql, id)
  await settleAppeals(sql, [...restored, ...believed])
  await followTopics(sql, restored)
  if (!(await markUndone(sql, id, { read: begun.read, by })))
    throw new ImportRefusal('state', 'the import went on, or somebody else took it back meanwhile')
  await announceReset(sql)
  return { ...begun, state: 'undone', undoneBy: by }
}

function refuseState({ state }: Import): void {
  if (state === 'undone') throw new ImportRefusal('state', 'the import has been taken back already')
  if (state === 'running') throw new ImportRefusal('state', 'the import is going on: cancel it first')
  if (state === 'broken') throw new ImportRefusal('state', 'the import broke off: resume or cancel it first')
}

function refuseDependents({ writers, gone }: Dependents): void {
  const reasons = writers.map(({ importId, appeals }) =>
    importId === null
      ? `${appeals} of its appeals were changed later over the API`
      : `${appeals} of its appeals were changed by import ${importId}: take that one back first`,
  )
  if (gone > 0) reasons.push(`${gone} of its appeals have been archived or deleted`)
  if (reasons.length > 0) throw new ImportRefusal('newer', reasons.join('; '))
}

/** What an appeal once referred to may have left the region. */
function explain(error: unknown): never {
  if (error instanceof postgres.PostgresError && error.code === FOREIGN_KEY_VIOLATION)
    throw new ImportRefusal('newer', 'appeals would refer again to a source, topic or municipality that has gone')
  throw error
}
