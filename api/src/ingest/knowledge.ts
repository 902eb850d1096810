import type { NewAppeal } from '../contract/newAppeal'
import type { Sql } from '../db/connect'
import { readCatalogue } from '../queries/readCatalogue'
import type { Knowledge } from './normalise'

/** Reads what is needed to understand these appeals: codes, words of their topics, places. */
export async function readKnowledge(sql: Sql, _appeals: readonly NewAppeal[]): Promise<Knowledge> {
  const catalogue = await readCatalogue(sql)
  return {
    catalogue,
    topicWord: () => undefined,
    locate: ({ municipality = null }) => ({
      precision: 'none',
      point: null,
      settlementId: null,
      municipality: catalogue.municipalities.has(municipality ?? '') ? municipality : null,
      origin: null,
      canonical: null,
      named: 'none',
      parts: {
        region: null,
        district: null,
        settlement: null,
        territory: null,
        street: null,
        house: null,
        road: null,
        kilometre: null,
        outside: null,
      },
      conflict: null,
    }),
  }
}
