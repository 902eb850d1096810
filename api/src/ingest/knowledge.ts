import type { NewAppeal } from '../contract/newAppeal'
import type { Sql } from '../db/connect'
import { readCatalogue } from '../queries/readCatalogue'
import { locatorFor } from './locatorFor'
import type { Knowledge } from './normalise'
import { type GivenPath, pathKey, resolveTopicWords } from './resolveTopicWords'

/** Reads what is needed to understand these appeals: codes, words of their topics, places. */
export async function readKnowledge(sql: Sql, appeals: readonly NewAppeal[]): Promise<Knowledge> {
  const catalogue = await readCatalogue(sql)
  const words = await resolveTopicWords(sql, appeals.flatMap(pathsOf))
  return {
    catalogue,
    topicWord: (tree, path) => words.get(pathKey({ tree, path })),
    locate: await locatorFor(sql),
  }
}

/** Words are asked only where the source has no code of ours. */
function pathsOf({ topic, topicTree, topicWords }: NewAppeal): GivenPath[] {
  return topic || !topicTree || !topicWords ? [] : [{ tree: topicTree, path: topicWords }]
}
