import type { Season } from '@ochag/api/contract/topic'

/** Whether a topic exists on a day, `YYYY-MM-DD`; a season may cross the new year. */
export function inSeason(season: Season | null, today: string): boolean {
  if (!season) return true
  const day = today.slice(5)
  if (season.from <= season.to) return season.from <= day && day <= season.to
  return day >= season.from || day <= season.to
}
