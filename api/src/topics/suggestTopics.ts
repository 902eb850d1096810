import type { Context } from './context'
import { alike, featuresOf } from './likeness'
import type { TopicIndex } from './topicIndex'

export interface Suggestion {
  code: string
  /** Likeness from 0 to 1. */
  score: number
}

const MOST = 3
const LEAST_SCORE = 0.2
/** What a topic outside the groups of the path is worth. */
const OUTSIDE = 0.6
/** What the group itself is worth: better than nothing, worse than any likeness. */
const GROUP_SCORE = 0.25

/** The topics whose names are most like a word, those in its groups before others; the group itself where nothing is. */
export function suggestTopics(word: string, context: Context, index: TopicIndex): Suggestion[] {
  const asked = featuresOf(word)
  const roots = new Set(context.topics.map(({ line }) => line[0]))
  const best = new Map<string, number>()
  const offer = (code: string, score: number) => best.set(code, Math.max(score, best.get(code) ?? 0))
  for (const name of index.names) {
    const likeness = alike(asked, name.features, index.weigh)
    offer(name.code, roots.size === 0 || roots.has(name.line[0]) ? likeness : likeness * OUTSIDE)
  }
  const group = context.topics.at(-1)
  if (group) offer(group.code, GROUP_SCORE)
  return [...best]
    .map(([code, score]) => ({ code, score: Math.round(score * 100) / 100 }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((left, right) => right.score - left.score)
    .slice(0, MOST)
}
