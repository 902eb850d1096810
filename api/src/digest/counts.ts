import type { DigestFigure, DigestPeriod, DigestTasks, HotAddress, Promises } from '../contract/digest'
import type { PlaceAndTopicCount } from '../queries/countPlacesAndTopics'
import type { SourceAndKindCount } from '../queries/countSourcesAndKinds'
import type { DigestGround } from '../queries/readDigestGround'

/** What is counted in one stretch of time. */
export interface Stretch {
  all: PlaceAndTopicCount[]
  emergencies: PlaceAndTopicCount[]
  sources: SourceAndKindCount[]
}

/** Everything that a digest is composed of; the stretches before are null where there is nothing to compare with. */
export interface DigestCounts {
  period: DigestPeriod
  /** Code of the municipality; null for the region. */
  municipality: string | null
  ground: Pick<DigestGround, 'name' | 'topics' | 'municipalities' | 'sources'>
  now: Stretch
  previous: Stretch | null
  usual: Stretch | null
  /** The same day of the weeks before, each by itself; null where they are not looked at. */
  sameDays: PlaceAndTopicCount[] | null
  trend: { from: string; count: number }[]
  tasks: DigestTasks
  addresses: HotAddress[]
  promises: Promises
}

/** The same count of all three stretches. */
export function figureOf(
  { now, previous, usual }: Pick<DigestCounts, 'now' | 'previous' | 'usual'>,
  count: (stretch: Stretch) => number,
): DigestFigure {
  return {
    count: count(now),
    previous: previous && count(previous),
    usual: usual && count(usual),
  }
}

/** The sum of the rows that are chosen. */
export function sumOf<Row extends { count: number }>(rows: readonly Row[], chosen: (row: Row) => boolean): number {
  return rows.reduce((sum, row) => (chosen(row) ? sum + row.count : sum), 0)
}
