import type { NewAppeal } from '../contract/newAppeal'
import type { Sql } from '../db/connect'
import { readCatalogue } from '../queries/readCatalogue'
import type { Knowledge } from './normalise'
import { type GivenPath, pathKey, resolveTopicWords } from './resolveTopicWords'

/** Reads what is needed to understand these appeals: codes, words of their topics, places. */
export async function readKnowledge(sql: Sql, appeals: readonly NewAppeal[]): Promise<Knowledge> {
  const catalogue = await readCatalogue(sql)
  const words = await resolveTopicWords(sql, appeals.flatMap(pathsOf))
  return {
    catalogue,
    topicWord: (tree, path) => words.get(pathKey({ tree, path })),
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

/** Words are asked only where the source has no code of ours. */
function pathsOf({ topic, topicTree, topicWords }: NewAppeal): GivenPath[] {
  return topic || !topicTree || !topicWords ? [] : [{ tree: topicTree, path: topicWords }]
}
