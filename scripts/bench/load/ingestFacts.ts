import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import type { Sql } from '@ochag/api/db/connect'
import { ingestAppeals } from '@ochag/api/ingest/ingestAppeals'
import { foldAndTidy } from '@ochag/api/rollup/upkeep'
import { factItem } from '../facts/factItem'
import type { FactWorld } from '../facts/factWorld'
import { generateFacts } from '../facts/generateFacts'
import { ticker } from '../measure/ticker'

const BATCH = 1500

/** Loads facts down the corridor, for a database that takes no COPY: the embedded one. */
export async function ingestFacts(sql: Sql, world: FactWorld, rows: number): Promise<void> {
  const tick = ticker('Appeals', rows)
  for (const batch of batches(world)) {
    await ingestAppeals(sql, batch)
    tick(batch.length)
  }
  await foldAndTidy(sql)
}

function* batches(world: FactWorld): Generator<NewAppeal[], void, undefined> {
  let waiting: NewAppeal[] = []
  for (const fact of generateFacts(world)) {
    waiting.push(factItem(fact, world))
    if (waiting.length < BATCH) continue
    yield waiting
    waiting = []
  }
  if (waiting.length > 0) yield waiting
}
