import type { RegionPack, TopicTreeNode } from '../contract/pack'
import type { Queryable } from '../db/connect'
import { decideTopicWords } from '../queries/decideTopicWords'
import { listUndecidedWords } from '../queries/listUndecidedWords'
import { moveAppeals } from '../queries/moveAppeals'
import { readTopicTree } from '../queries/readTopicTree'
import { storeTopicAliases } from '../queries/storeTopicAliases'
import { storeTopicWords } from '../queries/storeTopicWords'
import { type GivenWordRule, storeWordRules } from '../queries/storeWordRules'
import { decideTopic } from '../topics/decideTopic'
import { rulesOf } from '../topics/rulesOf'
import { aliasesOf } from './aliasesOf'

/**
 * Brings the region's words for its topics and the trees of other systems up to date. What the program had decided of a
 * path is decided anew, and appeals follow; what a person decided stays.
 */
export async function loadTopicWords(sql: Queryable, { topics, topicTrees }: RegionPack): Promise<void> {
  await storeTopicAliases(sql, aliasesOf(topics))
  const tree = await readTopicTree(sql)
  const words = topicTrees.flatMap((file) =>
    pathsOf(file.tree).map((path) => ({ tree: file.code, path, ...decideTopic(path, tree) })),
  )
  await storeTopicWords(sql, words)
  const undecided = await listUndecidedWords(sql)
  const changed = undecided.flatMap((word) => {
    const decision = decideTopic(word.path, tree)
    return decision.code === word.code && decision.how === word.how ? [] : { ...word, ...decision }
  })
  if (changed.length === 0) return
  await decideTopicWords(sql, changed)
  await moveAppeals(
    sql,
    changed.map(({ id }) => id),
  )
}

/** Brings the rules for words up to date that came with the product and the pack; those of a person stay. */
export async function loadWordRules(sql: Queryable, { rules }: RegionPack): Promise<void> {
  const given = (origin: GivenWordRule['origin']) => rulesOf(rules[origin]).map((rule) => ({ ...rule, origin }))
  await storeWordRules(sql, [...given('pack'), ...given('default')])
}

function pathsOf(nodes: TopicTreeNode[]): string[][] {
  return nodes.flatMap(({ name, children }) => [[name], ...pathsOf(children).map((path) => [name, ...path])])
}
