import type { TopicNode } from '../contract/pack'
import { type Features, featuresOf, weighStems } from './likeness'
import { keyOf } from './words'

/** A name by which a topic goes: its own, or an alias, which may hold in one group only. */
export interface TopicName {
  code: string
  /** Codes from the root to the topic, both included. */
  line: string[]
  text: string
  key: string
  own: boolean
  /** Key of the group that the alias is bound to, «Group / name» in the pack. */
  group: string | undefined
  features: Features
}

export interface TopicIndex {
  names: TopicName[]
  byKey: Map<string, TopicName[]>
  weigh: (stem: string) => number
}

const GROUP_MARK = ' / '
const known = new WeakMap<TopicNode[], TopicIndex>()

/** All names of a tree by their keys; made once for each tree. */
export function topicIndex(tree: TopicNode[]): TopicIndex {
  const index = known.get(tree) ?? build(tree)
  known.set(tree, index)
  return index
}

function build(tree: TopicNode[]): TopicIndex {
  const names = namesBelow(tree, [])
  const byKey = new Map<string, TopicName[]>()
  for (const name of names) byKey.set(name.key, [...(byKey.get(name.key) ?? []), name])
  byKey.delete('')
  return { names, byKey, weigh: weighStems(names.map(({ features }) => features)) }
}

function namesBelow(nodes: TopicNode[], above: string[]): TopicName[] {
  return nodes.flatMap((node) => {
    const line = [...above, node.code]
    const own = Object.values(node.name).map((name) => topicName(node.code, line, name, true))
    const aliases = node.aliases.map((alias) => topicName(node.code, line, alias, false))
    return [...own, ...aliases, ...namesBelow(node.children, line)]
  })
}

function topicName(code: string, line: string[], written: string, own: boolean): TopicName {
  const { group, text } = own ? { group: undefined, text: written } : splitAlias(written)
  const bound = group === undefined ? undefined : keyOf(group)
  const features = featuresOf(text)
  return { code, line, text, key: [...features.stems].sort().join(' '), own, group: bound, features }
}

/** The name in an alias, and the group it is bound to: `Group / name`. */
export function splitAlias(alias: string): { group: string | undefined; text: string } {
  const mark = alias.lastIndexOf(GROUP_MARK)
  if (mark < 0) return { group: undefined, text: alias }
  return { group: alias.slice(0, mark), text: alias.slice(mark + GROUP_MARK.length) }
}
