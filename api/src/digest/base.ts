import type { PlaceAndTopicCount } from '../queries/countPlacesAndTopics'
import type { DigestCounts } from './counts'

/** What a change is measured from: counts over so many days or weeks. */
export interface Base {
  rows: readonly PlaceAndTopicCount[]
  units: number
}

/** The same day of the weeks before where the data reach back to them, else all days or weeks before. */
export function baseOf({ period, usual, sameDays }: Pick<DigestCounts, 'period' | 'usual' | 'sameDays'>): Base {
  if (sameDays && period.sameDays) return { rows: sameDays, units: period.sameDays.length }
  return { rows: usual?.all ?? [], units: period.usual?.units ?? 1 }
}
