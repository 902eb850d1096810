import type { RegionPack } from '../contract/pack'
import type { Queryable } from '../db/connect'
import { listWordRules } from '../queries/listWordRules'
import { readMappedPaths } from '../queries/readMappedPaths'
import { readMunicipalityNames } from '../queries/readMunicipalityNames'
import { readTopicTree } from '../queries/readTopicTree'
import { decideTopic } from '../topics/decideTopic'
import { ruleReader, type WordReader } from '../topics/wordRules'
import type { Vocabulary } from './profileReader'
import { pathKey } from './resolveTopicWords'

/** Words repeat; those of a wrongly mapped column of free text must not fill the memory. */
const REMEMBERED = 10_000

/**
 * The words that a region knows: topics and sources of its pack; municipalities, rules for words, and what the words of
 * other systems' trees stand for, of the database.
 */
export async function importVocabulary(sql: Queryable, { region, topics, sources }: RegionPack): Promise<Vocabulary> {
  return {
    timeZone: region.timeZone,
    topics,
    sources,
    municipalities: await readMunicipalityNames(sql),
    rules: await readRules(sql),
    knowsTopic: await topicKnowledge(sql),
  }
}

async function readRules(sql: Queryable): Promise<WordReader> {
  const read = ruleReader(await listWordRules(sql))
  const known = new Map<string, string | undefined>()
  return (field, word) => {
    const key = `${field} ${word}`
    if (known.has(key)) return known.get(key)
    const value = read(field, word)
    if (known.size < REMEMBERED) known.set(key, value)
    return value
  }
}

/** Whether a path stands for a topic, or would when it is met: as it has been decided, else as it will be. */
async function topicKnowledge(sql: Queryable): Promise<(tree: string, path: string[]) => boolean> {
  const tree = await readTopicTree(sql)
  const met = await readMappedPaths(sql)
  const known = new Map(met.map((one): [string, boolean] => [pathKey(one), one.topicId !== null]))
  return (code, path) => {
    const key = pathKey({ tree: code, path })
    const found = known.get(key) ?? decideTopic(path, tree).code !== null
    if (known.size < met.length + REMEMBERED) known.set(key, found)
    return found
  }
}
