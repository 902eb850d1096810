import type { HandPlace } from '../contract/doubts'
import type { Queryable, Sql } from '../db/connect'
import { deltasOf } from '../ingest/deltas'
import { cellOf } from '../locate/cell'
import { announceChange } from '../queries/announceChange'
import type { AppealFacts } from '../queries/appealRow'
import { forgetHandPlace } from '../queries/forgetHandPlace'
import { type Alike, lockAlike } from '../queries/lockAlike'
import { placeByHand } from '../queries/placeByHand'
import { readCatalogue } from '../queries/readCatalogue'
import { readFacts } from '../queries/readFacts'
import { settleAppeals } from '../queries/settleAppeals'
import { noteWritten } from '../rollup/upkeep'

/**
 * Puts an appeal, and all of the same address, where a person says that it is, and remembers the place for those to come.
 * Answers how many appeals there were; undefined when there is no such appeal.
 */
export function showPlace(sql: Sql, id: number, place: HandPlace & { placedBy: string }): Promise<number | undefined> {
  const cell = cellOf(place.point, place.precision)
  if (cell === null) throw new Error('a place shown on the map is exact')
  return changePlaces(sql, id, async (transaction, { key, appeals }) =>
    placeByHand(transaction, idsOf(appeals), { ...place, key, cell }),
  )
}

/** Puts an appeal, and all of the same address, back where they were before a person placed them. */
export function takeBackPlace(sql: Sql, id: number): Promise<number | undefined> {
  return changePlaces(sql, id, async (transaction, { key, appeals }) => {
    const ids = idsOf(appeals)
    await forgetHandPlace(transaction, ids, key)
    await settleAppeals(transaction, ids)
    return readFacts(transaction, ids)
  })
}

/** One transaction: lock, change, announce. */
async function changePlaces(
  sql: Sql,
  id: number,
  change: (sql: Queryable, alike: Alike) => Promise<AppealFacts[]>,
): Promise<number | undefined> {
  const changed = await sql.begin(async (transaction) => {
    const alike = await lockAlike(transaction, id)
    if (!alike) return undefined
    const after = await change(transaction, alike)
    const { codes } = await readCatalogue(transaction)
    const deltas = deltasOf(alike.appeals, after, codes)
    if (deltas.length > 0) await announceChange(transaction, deltas)
    return after.length
  })
  if (changed !== undefined) await noteWritten(sql, changed)
  return changed
}

function idsOf(appeals: readonly AppealFacts[]): number[] {
  return appeals.map(({ id }) => id)
}
