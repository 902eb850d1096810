import type { RegionPack, TopicNode } from '@ochag/api/contract/pack'
import { type Alias, aliasOf } from './alias'

const TOPICS = 60
const GROUPS = 12

export interface FactTopic {
  code: string
  /** Code of the root above it. */
  group: string
}

/** What facts are about: codes of the region pack and how often each occurs. */
export interface Vocabulary {
  topics: FactTopic[]
  topicShares: Alias
  sources: { code: string; deadlineDays: number }[]
  sourceShares: Alias
}

/** Sixty leaf topics of twelve groups and all sources, both as unequal as in life (Zipf). */
export function vocabularyOf(pack: RegionPack): Vocabulary {
  const topics = chooseTopics(pack.topics)
  const sources = pack.sources.map(({ code, deadlineDays }) => ({ code, deadlineDays: deadlineDays ?? 30 }))
  return { topics, topicShares: aliasOf(topics.map(zipf)), sources, sourceShares: aliasOf(sources.map(zipf)) }
}

function zipf(_: unknown, index: number): number {
  return 1 / (index + 1) ** 0.9
}

/** A leaf of every group by turns, the groups with most leaves first. */
function chooseTopics(roots: TopicNode[]): FactTopic[] {
  const groups = roots
    .map((root) => leavesOf(root).map((code) => ({ code, group: root.code })))
    .sort((left, right) => right.length - left.length)
    .slice(0, GROUPS)
  const turns = Math.max(...groups.map((leaves) => leaves.length))
  return Array.from({ length: turns }, (_, turn) => groups.flatMap((leaves) => leaves[turn] ?? []))
    .flat()
    .slice(0, TOPICS)
}

function leavesOf({ code, children }: TopicNode): string[] {
  return children.length === 0 ? [code] : children.flatMap(leavesOf)
}
