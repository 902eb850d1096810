import type { NewAppeal } from '../contract/newAppeal'
import type { Sql } from '../db/connect'
import type { Located, PlaceSaid } from '../locate/location'
import { type Catalogue, readCatalogue } from '../queries/readCatalogue'
import { locatorFor } from './locatorFor'
import { type GivenPath, pathKey, resolveTopicWords } from './resolveTopicWords'

/** What a word path of a source's own tree stands for. */
export interface FoundWord {
  topicWordId: number
  topicId: number | null
}

/** All that is needed to understand what a source says. */
export interface Knowledge {
  catalogue: Catalogue
  topicWord(tree: string, path: readonly string[]): FoundWord | undefined
  locate(said: PlaceSaid): Located
}

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
