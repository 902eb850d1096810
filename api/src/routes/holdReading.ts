import type { Dependencies, Env } from '../environment'
import { beginReading } from '../queries/beginReading'
import type { Version } from '../queries/getVersion'
import { type Ground, readGround, shareKnowledge } from '../rollup/ground'
import { readable, requireWanted, watchWithdrawal } from './withdrawal'

type Transaction = Env['Variables']['sql']

const TIMEOUT_MILLISECONDS = 20_000

/**
 * Holds reading transactions, read-only and repeatable, in which role and territory will be set: all that is asked in one
 * sees one state, whose number is the version answered. What filters are resolved by is read once for each version.
 */
export function holdReading(database: Dependencies['database']) {
  let known: { version: Version; ground: Ground } | undefined

  async function groundAt(sql: Transaction, version: Version): Promise<Ground> {
    if (known?.version.version === version.version && known.version.today === version.today) return known.ground
    const ground = await readGround(sql)
    known = { version, ground }
    return ground
  }

  return (work: (sql: Transaction) => Promise<void>, abandoned: AbortSignal): Promise<Version> =>
    database.sql.begin('isolation level repeatable read read only', async (transaction) => {
      requireWanted(abandoned)
      const { backend, waiting, ...version } = await beginReading(transaction, TIMEOUT_MILLISECONDS)
      const withdrawal = watchWithdrawal(database, backend, abandoned)
      const sql = readable(transaction, abandoned)
      let ground: Promise<Ground> | undefined
      shareKnowledge(sql, {
        waiting,
        ground() {
          ground ??= groundAt(sql, version)
          return ground
        },
      })
      await work(sql)
      await withdrawal.settled()
      return version
    }) as Promise<Version>
}
