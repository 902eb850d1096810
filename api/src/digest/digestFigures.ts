import { type Kind, NONE } from '../contract/common'
import type { CodeFigure, CriticalTopic, DigestFigures } from '../contract/digest'
import { type DigestCounts, figureOf, type Stretch, sumOf } from './counts'
import { type TopicTree, topicTree } from './topicTree'

const MOST_EMERGENCIES = 5

/** Counts as the figures of a digest. */
export function digestFigures(counts: DigestCounts): DigestFigures {
  const tree = topicTree(counts.ground.topics)
  return {
    total: figureOf(counts, ({ all }) => sumOf(all, () => true)),
    trend: counts.trend,
    kinds: {
      problem: ofKind(counts, 'problem'),
      suggestion: ofKind(counts, 'suggestion'),
      incident: ofKind(counts, 'incident'),
    },
    groups: ranked([...tree.roots.map(({ code }) => code), NONE].map((code) => ofTopic(counts, tree, code))),
    critical: criticalTopics(counts, tree),
    emergencies: emergencies(counts, tree),
    sources: ranked(counts.ground.sources.map(({ code }) => ofSource(counts, code))),
    tasks: counts.tasks,
    municipalities: counts.municipality === null ? municipalities(counts) : [],
    addresses: counts.addresses,
    promises: counts.promises,
  }
}

/** Appeals of a topic with all under it. */
export function ofTopic(counts: DigestCounts, tree: TopicTree, code: string): CodeFigure {
  return { code, ...figureOf(counts, ({ all }) => sumOf(all, ({ topic }) => tree.isUnder(topic, code))) }
}

function ofKind(counts: DigestCounts, wanted: Kind) {
  return figureOf(counts, ({ sources }) => sumOf(sources, ({ kind }) => kind === wanted))
}

function ofSource(counts: DigestCounts, wanted: string): CodeFigure {
  return { code: wanted, ...figureOf(counts, ({ sources }) => sumOf(sources, ({ source }) => source === wanted)) }
}

/** Always all of them, also at zero, in reading order. */
function criticalTopics(counts: DigestCounts, tree: TopicTree): CriticalTopic[] {
  return counts.ground.topics
    .filter(({ critical }) => critical)
    .map(({ code }) => ({
      ...ofTopic(counts, tree, code),
      subtopics: tree.children(code).map((child) => ofTopic(counts, tree, child.code)),
    }))
}

function emergencies(counts: DigestCounts, tree: TopicTree): DigestFigures['emergencies'] {
  const named = (pick: (row: Stretch['all'][number]) => string) => [...new Set(counts.now.emergencies.map(pick))]
  const figures = (codes: string[], is: (row: Stretch['all'][number], code: string) => boolean) =>
    codes.map((code) => ({
      code,
      ...figureOf(counts, ({ emergencies }) => sumOf(emergencies, (row) => is(row, code))),
    }))
  const byTopic = figures(
    named(({ topic }) => topic),
    (row, code) => tree.isUnder(row.topic, code),
  )
  const byPlace = figures(
    named(({ municipality }) => municipality),
    (row, code) => row.municipality === code,
  )
  return {
    topics: ranked(byTopic).slice(0, MOST_EMERGENCIES),
    municipalities: counts.municipality === null ? ranked(byPlace).slice(0, MOST_EMERGENCIES) : [],
  }
}

function municipalities(counts: DigestCounts): CodeFigure[] {
  const codes = [...counts.ground.municipalities.map(({ code }) => code), NONE]
  return ranked(
    codes.map((code) => ({
      code,
      ...figureOf(counts, ({ all }) => sumOf(all, ({ municipality }) => municipality === code)),
    })),
  )
}

/** Those that have any appeal now or had one before, most frequent first; equals in the order given. */
function ranked(figures: CodeFigure[]): CodeFigure[] {
  return figures
    .filter(({ count, previous, usual }) => count > 0 || (previous ?? 0) > 0 || (usual ?? 0) > 0)
    .sort((one, other) => other.count - one.count)
}
