import type { TopicNode } from '../contract/pack'
import type { TopicAlias } from '../queries/topicAlias'
import { splitAlias } from '../topics/topicIndex'

/** The words of a pack for its topics, as paths; one that two topics claim means neither. */
export function aliasesOf(tree: TopicNode[]): TopicAlias[] {
  const byPath = new Map<string, TopicAlias[]>()
  for (const alias of below(tree)) {
    const key = JSON.stringify(alias.path)
    byPath.set(key, [...(byPath.get(key) ?? []), alias])
  }
  return [...byPath.values()].flatMap(([first, ...others]) =>
    first && others.every(({ code }) => code === first.code) ? first : [],
  )
}

function below(nodes: TopicNode[]): TopicAlias[] {
  return nodes.flatMap(({ code, aliases, children }) => [
    ...aliases.map((alias) => ({ code, path: pathOf(alias) })),
    ...below(children),
  ])
}

function pathOf(alias: string): string[] {
  const { group, text } = splitAlias(alias)
  return group === undefined ? [text] : [group, text]
}
