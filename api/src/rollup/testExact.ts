import { expect } from 'vitest'
import type { Sql } from '../db/connect'
import { foldRollups } from './fold'
import { recount } from './recount'

/** Every rollup equals the appeals, before and after a fold, and just these appeals are stored, each once. */
export async function expectExact(sql: Sql, identities: Set<string>): Promise<void> {
  expect(await recount(sql, { repair: false })).toEqual([])
  await foldRollups(sql)
  expect(await recount(sql, { repair: false })).toEqual([])
  const stored = await sql`
    select source.code || external_id as identity from appeal join source on source.id = source_id`
  expect(new Set(stored.map(({ identity }) => identity))).toEqual(identities)
  expect(stored).toHaveLength(identities.size)
}

/** Who all those appeals are, whichever batch they came in. */
export function identitiesOf(all: readonly (readonly { source: string; externalId: string }[])[]): Set<string> {
  return new Set(all.flat().map(({ source, externalId }) => source + externalId))
}
