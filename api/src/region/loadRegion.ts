import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RegionPack } from '../contract/pack'
import type { Sql } from '../db/connect'
import { DatabaseError } from '../db/refusal'
import { announceReset } from '../queries/announceChange'
import { countBoundaries } from '../queries/countBoundaries'
import { findRegion } from '../queries/findRegion'
import { refreshDays } from '../queries/refreshDays'
import { refreshStatistics } from '../queries/refreshStatistics'
import { storeBoundaries } from '../queries/storeBoundaries'
import { storeMunicipalities } from '../queries/storeMunicipalities'
import { storeRegion } from '../queries/storeRegion'
import { storeSettlements } from '../queries/storeSettlements'
import { storeSources } from '../queries/storeSources'
import { storeStreets } from '../queries/storeStreets'
import { storeTopics } from '../queries/storeTopics'
import { recount } from '../rollup/recount'
import { readBoundaryFile } from './boundaryFile'
import { loadTopicWords, loadWordRules } from './loadVocabulary'
import { FIRST_DAY, LAST_DAY } from './validity'

/**
 * Brings the database to the state of the region pack, in one transaction; does nothing but bring back rules for words when
 * it is there already.
 * Boundaries are loaded only while there are none, so that official ones loaded later are never overwritten.
 * @throws DatabaseError when the database belongs to another region
 */
export async function loadRegion(sql: Sql, pack: RegionPack): Promise<void> {
  const present = await findRegion(sql)
  if (present && present.code !== pack.region.code)
    throw new DatabaseError(`the database holds the region ${present.code}, not ${pack.region.code}: use another one`)
  // Rules that a person no longer overrules come back, whatever the pack says.
  await sql.begin((transaction) => loadWordRules(transaction, pack))
  if (present?.fingerprint === pack.fingerprint) return
  await sql.begin(async (transaction) => {
    await storeRegion(transaction, pack)
    await storeMunicipalities(transaction, pack.municipalities, 'pack')
    if ((await countBoundaries(transaction)) === 0) await loadBoundaries(transaction, pack)
    await storeSettlements(transaction, pack.settlements)
    await storeStreets(transaction, pack.streets)
    await storeTopics(transaction, pack.topics)
    await storeSources(transaction, pack.sources)
    await loadTopicWords(transaction, pack)
    await refreshStatistics(transaction)
    if (present && present.timeZone !== pack.region.timeZone) await refreshDays(transaction)
    await announceReset(transaction)
  })
  // Days of deadlines and of histories are nowhere but in the rollups.
  if (present && present.timeZone !== pack.region.timeZone) await recount(sql, { repair: true })
}

async function loadBoundaries(transaction: Parameters<typeof storeBoundaries>[0], pack: RegionPack): Promise<void> {
  const { file, properties, validFrom } = pack.region.boundaries
  if (!file) return
  const text = await readFile(join(pack.folder, file), 'utf8')
  const { features } = readBoundaryFile(text, properties, pack.region.bounds)
  await storeMunicipalities(transaction, features, 'boundaries')
  await storeBoundaries(transaction, features, { from: validFrom ?? FIRST_DAY, to: LAST_DAY })
}
