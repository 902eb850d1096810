import type { Queryable, Sql } from '@ochag/api/db/connect'
import { beginReading } from '@ochag/api/queries/beginReading'
import { type Ground, readGround, shareKnowledge } from '@ochag/api/rollup/ground'

/** Longer than any answer that somebody would wait for. */
const PATIENCE_MILLISECONDS = 300_000

export interface Timed<Result> {
  result: Result
  milliseconds: number
}

/** Settings of a statement, by name. */
type Settings = Readonly<Record<string, string>>

/**
 * For questions as anybody would ask them: with the parallel workers that our sessions do without, and without the plans
 * that only our covering indexes make possible.
 */
export const ORDINARY: Settings = { max_parallel_workers_per_gather: '2', enable_indexonlyscan: 'off' }

const grounds = new WeakMap<Sql, Ground>()

/**
 * Asks in a read-only transaction of its own, as every reading request does; timed is the question alone. As there, codes
 * and known days have been read once for this version of the data, which therefore must not change while it is measured.
 */
export async function askTimed<Result>(
  sql: Sql,
  ask: (transaction: Queryable) => Promise<Result>,
  settings: Settings = {},
): Promise<Timed<Result>> {
  const ground = grounds.get(sql) ?? (await readGround(sql))
  grounds.set(sql, ground)
  return sql.begin('isolation level repeatable read read only', async (transaction) => {
    const { waiting } = await beginReading(transaction, PATIENCE_MILLISECONDS)
    for (const [name, value] of Object.entries(settings)) await transaction`select set_config(${name}, ${value}, true)`
    shareKnowledge(transaction, { waiting, ground: () => Promise.resolve(ground) })
    const begun = performance.now()
    const result = await ask(transaction)
    return { result, milliseconds: performance.now() - begun }
  }) as Promise<Timed<Result>>
}
