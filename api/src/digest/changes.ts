import { chanceOfChange } from '../analysis/change'
import { NONE } from '../contract/common'
import type { CodeFigure } from '../contract/digest'
import type { DigestChange } from '../contract/digestStatement'
import type { PlaceAndTopicCount } from '../queries/countPlacesAndTopics'
import { baseOf } from './base'
import { type DigestCounts, sumOf } from './counts'
import { isChange, type Judged } from './notable'
import type { TopicTree } from './topicTree'

/** A part is named as the reason of a change that it makes at least a quarter of, and that is at least two. */
const REASON = { share: 0.25, difference: 2 } as const

const MOST_CHANGES = 5
const MOST_EACH_WAY = 4

type Is = (row: PlaceAndTopicCount, code: string) => boolean
type Part = NonNullable<DigestChange['topic']>
type Subject = CodeFigure & Judged

/** The groups of topics that moved most, largest movement first, with the topic and the municipality that did it. */
export function topicChanges(counts: DigestCounts, groups: readonly CodeFigure[], tree: TopicTree): DigestChange[] {
  const inTopic: Is = (row, code) => tree.isUnder(row.topic, code)
  return changed(counts, groups, inTopic)
    .slice(0, MOST_CHANGES)
    .map((subject) => {
      const mine = (row: PlaceAndTopicCount) => inTopic(row, subject.code)
      return {
        ...changeOf(counts, subject),
        topic: reasonOf(counts, subject.code, ({ topic }) => topic, mine, inTopic),
        municipality:
          counts.municipality === null
            ? reasonOf(counts, subject.code, ({ municipality }) => municipality, mine, isInMunicipality)
            : null,
      }
    })
}

/** The municipalities that got worse, then those that got better, with the topic that did it. */
export function municipalityChanges(counts: DigestCounts, all: readonly CodeFigure[], tree: TopicTree): DigestChange[] {
  const inTopic: Is = (row, code) => tree.isUnder(row.topic, code)
  const found = changed(counts, all, isInMunicipality).map((subject) => {
    const mine = (row: PlaceAndTopicCount) => isInMunicipality(row, subject.code)
    return {
      isWorse: distanceOf(counts, subject) > 0,
      change: {
        ...changeOf(counts, subject),
        topic: reasonOf(counts, subject.code, ({ topic }) => topic, mine, inTopic),
        municipality: null,
      },
    }
  })
  const oneWay = (worse: boolean) =>
    found.flatMap(({ isWorse, change }) => (isWorse === worse ? [change] : [])).slice(0, MOST_EACH_WAY)
  return [...oneWay(true), ...oneWay(false)]
}

/** Those that changed, the farthest from what is usual first. */
function changed(counts: DigestCounts, figures: readonly CodeFigure[], is: Is): Subject[] {
  const { sameDays, period } = counts
  const away = (subject: Subject) => Math.abs(distanceOf(counts, subject))
  return figures
    .filter(({ code }) => code !== NONE)
    .map((figure) => ({ ...figure, weekday: sameDays && sumOf(sameDays, (row) => is(row, figure.code)) }))
    .filter((subject) => isChange(subject, { days: period.usual?.units ?? 1, weeks: period.sameDays?.length ?? 1 }))
    .sort((one, other) => away(other) - away(one))
}

function distanceOf(counts: DigestCounts, { count, usual, weekday }: Subject): number {
  return count - (weekday ?? usual ?? 0) / baseOf(counts).units
}

function changeOf(counts: DigestCounts, { code, ...figure }: Subject) {
  const sum = figure.weekday ?? figure.usual
  const chance = sum === null ? null : chanceOfChange(figure.count, sum, 1 / baseOf(counts).units)
  return { subject: code, ...figure, chance }
}

/** The part of a subject that moved farthest the same way, if it is a good part of the whole movement. */
function reasonOf(
  counts: DigestCounts,
  subject: string,
  nameOf: (row: PlaceAndTopicCount) => string,
  mine: (row: PlaceAndTopicCount) => boolean,
  is: Is,
): Part | null {
  const { rows, units } = baseOf(counts)
  const count = (chosen: (row: PlaceAndTopicCount) => boolean) => sumOf(counts.now.all, chosen)
  const difference = (chosen: (row: PlaceAndTopicCount) => boolean) => count(chosen) - sumOf(rows, chosen) / units
  const total = difference(mine)
  const names = [...new Set([...counts.now.all, ...rows].filter(mine).map(nameOf))]
  const parts = names
    .filter((name) => name !== NONE && name !== subject)
    .map((code) => {
      const part = (row: PlaceAndTopicCount) => mine(row) && is(row, code)
      return { code, count: count(part), difference: difference(part) * Math.sign(total) }
    })
  const [first] = parts.sort((one, other) => other.difference - one.difference || (one.code < other.code ? -1 : 1))
  const least = Math.max(REASON.difference, REASON.share * Math.abs(total))
  if (!first || first.difference < least) return null
  return { ...first, difference: first.difference * Math.sign(total) }
}

function isInMunicipality(row: PlaceAndTopicCount, code: string): boolean {
  return row.municipality === code
}
