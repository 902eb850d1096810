import { findPersonalData } from './findPersonalData'
import { type Found, MARKS, type Mark } from './reading'
import type { Phrase } from './testCorpus'

/** How well one kind of item is found. */
export interface Score {
  items: number
  /** Items of which no letter and no digit is left. */
  removed: number
  cuts: number
  /** Cuts that took no letter and no digit but those of items. */
  right: number
}

/** Scores by kind: an item counts for its own kind, a cut for the kind of its mark. */
export function measure(phrases: Phrase[]): Map<Mark, Score> {
  const scores = new Map<Mark, Score>(MARKS.map((mark) => [mark, { items: 0, removed: 0, cuts: 0, right: 0 }]))
  for (const { text, items } of phrases) {
    const cuts = findPersonalData(text)
    for (const item of items) count(scores, item.mark, 'items', 'removed', leftOver(text, item, cuts) === '')
    for (const cut of cuts) count(scores, cut.mark, 'cuts', 'right', leftOver(text, cut, items) === '')
  }
  return scores
}

/** All kinds together. */
export function total(scores: Map<Mark, Score>): Score {
  const sum = { items: 0, removed: 0, cuts: 0, right: 0 }
  for (const score of scores.values())
    for (const key of ['items', 'removed', 'cuts', 'right'] as const) sum[key] += score[key]
  return sum
}

/** Letters and digits of a stretch that no other stretch covers. */
export function leftOver(text: string, { start, end }: Found, others: Found[]): string {
  const left = [...Array(end - start).keys()].filter(
    (place) => !others.some((other) => other.start <= start + place && start + place < other.end),
  )
  return left
    .map((place) => text[start + place])
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function count(
  scores: Map<Mark, Score>,
  mark: Mark,
  all: 'items' | 'cuts',
  good: 'removed' | 'right',
  isGood: boolean,
) {
  const score = scores.get(mark)
  if (!score) return
  score[all]++
  if (isGood) score[good]++
}
