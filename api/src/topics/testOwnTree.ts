import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { TopicNode, TopicTreeFile, type TopicTreeNode } from '../contract/pack'

const DATA = new URL('../../../data/', import.meta.url)

function read(file: string): unknown {
  return JSON.parse(readFileSync(fileURLToPath(new URL(file, DATA)), 'utf8'))
}

/** The demo region's own tree. */
export const OWN = TopicNode.array().parse(read('leningrad/topics.json'))

/** The names of other systems' trees. */
export const TREES = ['incident-management', 'pos', 'heat-map'] as const

/** Every path of a tree, groups before what is in them. */
export function pathsOf(tree: (typeof TREES)[number]): { path: string[]; leaf: boolean; fastTrack: boolean }[] {
  return below(TopicTreeFile.parse(read(`topic-trees/${tree}.json`)).tree, [])
}

function below(nodes: TopicTreeNode[], above: string[]): ReturnType<typeof pathsOf> {
  return nodes.flatMap(({ name, fastTrack, children }) => {
    const path = [...above, name]
    return [{ path, fastTrack, leaf: children.length === 0 }, ...below(children, path)]
  })
}
