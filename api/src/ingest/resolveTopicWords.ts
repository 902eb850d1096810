import type { Queryable } from '../db/connect'
import { withoutPersonalData } from '../personal/withoutPersonalData'
import { findTopicWords, type KnownTopicWord, type TopicPath } from '../queries/findTopicWords'
import { readTopicTree } from '../queries/readTopicTree'
import { storeTopicWords } from '../queries/storeTopicWords'
import { decideTopic } from '../topics/decideTopic'
import { readPath } from '../topics/words'
import type { FoundWord } from './knowledge'

/** A path as a source gives it, «★» and all. */
export interface GivenPath {
  tree: string
  path: readonly string[]
}

/** Characters of a whole path: the index of paths takes 2700 bytes. */
const MOST_CHARACTERS = 800

/**
 * What paths of other systems' words stand for, by {@link pathKey}. One that is met for the first time is remembered, with
 * the topic that it can only mean or without any; a path without a word stands for nothing.
 */
export async function resolveTopicWords(sql: Queryable, given: readonly GivenPath[]): Promise<Map<string, FoundWord>> {
  const distinct = new Map(given.map((one) => [pathKey(one), one]))
  const asked = [...distinct].map(([key, one]) => ({ key, ...storable(one) })).filter(({ path }) => path.length > 0)
  if (asked.length === 0) return new Map()
  const found = await findTopicWords(sql, asked)
  const known = new Set(found.map(pathKey))
  const unknown = asked.filter((one) => !known.has(pathKey(one)))
  if (unknown.length > 0) found.push(...(await remember(sql, unknown)))
  const words = new Map(found.map((word) => [pathKey(word), { topicWordId: word.id, topicId: word.topicId }]))
  return new Map(
    asked.flatMap((one): [string, FoundWord][] => {
      const word = words.get(pathKey(one))
      return word ? [[one.key, word]] : []
    }),
  )
}

/** One text for a path as it is given. */
export function pathKey({ tree, path }: GivenPath): string {
  return JSON.stringify([tree, ...path])
}

async function remember(sql: Queryable, paths: TopicPath[]): Promise<KnownTopicWord[]> {
  const tree = await readTopicTree(sql)
  await storeTopicWords(
    sql,
    paths.map((one) => ({ ...one, ...decideTopic(one.path, tree) })),
  )
  return findTopicWords(sql, paths)
}

/** A path as it is remembered: without «★», blanks and personal data, no longer than can be looked up. */
function storable({ tree, path }: GivenPath): TopicPath {
  const { names } = readPath(path.map((word) => withoutPersonalData(word) ?? ''))
  const most = Math.floor(MOST_CHARACTERS / Math.max(names.length, 1))
  return { tree, path: names.map((name) => name.slice(0, most).toWellFormed().trim()) }
}
