import { chanceOfChange } from '../analysis/change'
import { NONE } from '../contract/common'
import type { CodeFigure } from '../contract/digest'
import type { DigestChange } from '../contract/digestStatement'
import type { PlaceAndTopicCount } from '../queries/countPlacesAndTopics'
import { type DigestCounts, figureOf, sumOf } from './counts'
import { differenceOf, isNotable } from './notable'
import type { TopicTree } from './topicTree'

/** A part is named as the reason of a change that it makes at least a quarter of, and that is at least two. */
const REASON = { share: 0.25, difference: 2 } as const

const MOST_CHANGES = 5
const MOST_EACH_WAY = 4

type Is = (row: PlaceAndTopicCount, code: string) => boolean
type Part = NonNullable<DigestChange['topic']>

/** The groups of topics that moved most, largest movement first, with the topic and the municipality that did it. */
export function topicChanges(counts: DigestCounts, groups: readonly CodeFigure[], tree: TopicTree): DigestChange[] {
  return notableOf(counts, groups)
    .slice(0, MOST_CHANGES)
    .map((figure) => {
      const mine = (row: PlaceAndTopicCount) => tree.isUnder(row.topic, figure.code)
      return {
        ...changeOf(counts, figure),
        topic: reasonOf(
          counts,
          figure,
          ({ topic }) => topic,
          mine,
          (row, code) => tree.isUnder(row.topic, code),
        ),
        municipality:
          counts.municipality === null
            ? reasonOf(counts, figure, ({ municipality }) => municipality, mine, isInMunicipality)
            : null,
      }
    })
}

/** The municipalities that got worse, then those that got better, with the topic that did it. */
export function municipalityChanges(counts: DigestCounts, all: readonly CodeFigure[], tree: TopicTree): DigestChange[] {
  const changes = notableOf(
    counts,
    all.filter(({ code }) => code !== NONE),
  ).map((figure) => {
    const mine = (row: PlaceAndTopicCount) => row.municipality === figure.code
    const inTopic: Is = (row, code) => tree.isUnder(row.topic, code)
    return {
      ...changeOf(counts, figure),
      topic: reasonOf(counts, figure, ({ topic }) => topic, mine, inTopic),
      municipality: null,
    }
  })
  const worse = changes.filter(({ count, usual }) => count > (usual ?? 0) / unitsOf(counts))
  const better = changes.filter((change) => !worse.includes(change))
  return [...worse.slice(0, MOST_EACH_WAY), ...better.slice(0, MOST_EACH_WAY)]
}

function notableOf(counts: DigestCounts, figures: readonly CodeFigure[]): CodeFigure[] {
  const units = unitsOf(counts)
  const distance = (figure: CodeFigure) => Math.abs(differenceOf(figure, units) ?? 0)
  return figures
    .filter((figure) => figure.code !== NONE && isNotable(figure, units))
    .sort((one, other) => distance(other) - distance(one))
}

function changeOf(counts: DigestCounts, { code, ...figure }: CodeFigure) {
  const chance = figure.usual === null ? null : chanceOfChange(figure.count, figure.usual, 1 / unitsOf(counts))
  return { subject: code, ...figure, chance }
}

/** The part of a figure that moved farthest the same way, if it is a good part of the whole movement. */
function reasonOf(
  counts: DigestCounts,
  whole: CodeFigure,
  nameOf: (row: PlaceAndTopicCount) => string,
  mine: (row: PlaceAndTopicCount) => boolean,
  is: Is,
): Part | null {
  const units = unitsOf(counts)
  const total = differenceOf(whole, units) ?? 0
  const rows = [...counts.now.all, ...(counts.usual?.all ?? [])].filter(mine)
  const names = [...new Set(rows.map(nameOf))].filter((name) => name !== NONE && name !== whole.code)
  const parts = names.map((code) => {
    const figure = figureOf(counts, ({ all }) => sumOf(all, (row) => mine(row) && is(row, code)))
    return { code, count: figure.count, difference: (differenceOf(figure, units) ?? 0) * Math.sign(total) }
  })
  const [first] = parts.sort((one, other) => other.difference - one.difference || (one.code < other.code ? -1 : 1))
  const least = Math.max(REASON.difference, REASON.share * Math.abs(total))
  if (!first || first.difference < least) return null
  return { ...first, difference: first.difference * Math.sign(total) }
}

function isInMunicipality(row: PlaceAndTopicCount, code: string): boolean {
  return row.municipality === code
}

function unitsOf({ period }: DigestCounts): number {
  return period.usual?.units ?? 1
}
