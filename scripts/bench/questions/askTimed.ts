import type { Queryable, Sql } from '@ochag/api/db/connect'

/** Longer than any answer that somebody would wait for. */
export const PATIENCE_MILLISECONDS = 300_000

export interface Timed<Result> {
  result: Result
  milliseconds: number
}

/** Asks in a read-only transaction of its own, as every reading request does; timed is the question alone. */
export function askTimed<Result>(
  sql: Sql,
  ask: (transaction: Queryable) => Promise<Result>,
  patience = PATIENCE_MILLISECONDS,
): Promise<Timed<Result>> {
  return sql.begin('isolation level repeatable read read only', async (transaction) => {
    await transaction`select set_config('statement_timeout', ${String(patience)}, true)`
    const begun = performance.now()
    const result = await ask(transaction)
    return { result, milliseconds: performance.now() - begun }
  }) as Promise<Timed<Result>>
}
