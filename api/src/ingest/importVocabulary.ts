import type { RegionPack } from '../contract/pack'
import type { Queryable } from '../db/connect'
import { readMunicipalityNames } from '../queries/readMunicipalityNames'
import type { Vocabulary } from './profileReader'

/** The words that a region knows: topics and sources of its pack, municipalities of the database. */
export async function importVocabulary(sql: Queryable, { region, topics, sources }: RegionPack): Promise<Vocabulary> {
  return { timeZone: region.timeZone, topics, sources, municipalities: await readMunicipalityNames(sql) }
}
