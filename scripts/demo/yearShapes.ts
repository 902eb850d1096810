import type { Season } from '@ochag/api/contract/topic'

/** How much of a topic there is in the middle of each month, January first; only the proportions count. */
export const YEAR_SHAPES = {
  flat: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  snow: [2.6, 2.3, 1.3, 0.3, 0, 0, 0, 0, 0, 0, 0.7, 2.1],
  icicles: [1.6, 2.4, 2.2, 0.4, 0, 0, 0, 0, 0, 0, 0.3, 1.1],
  heating: [1.5, 1.2, 0.8, 0.5, 0.2, 0, 0, 0, 1.8, 2.4, 1.3, 1.4],
  hotWater: [0.7, 0.6, 0.6, 0.7, 1.4, 2, 1.9, 1.4, 0.9, 0.8, 0.7, 0.7],
  potholes: [0.6, 0.8, 1.9, 2.5, 1.9, 1.1, 0.9, 0.9, 0.8, 0.7, 0.6, 0.5],
  thaw: [0.8, 1, 2, 1.8, 0.9, 0.8, 1, 1, 0.9, 1, 0.9, 0.8],
  waste: [1.1, 0.7, 0.9, 1.3, 1.8, 1.2, 1.1, 1, 0.9, 0.85, 0.7, 0.8],
  summer: [0.3, 0.3, 0.5, 0.9, 1.5, 1.9, 1.8, 1.5, 1, 0.6, 0.4, 0.3],
  hogweed: [0, 0, 0, 0, 1, 2.6, 2.6, 1.4, 0.3, 0, 0, 0],
  dark: [1.4, 1.1, 0.8, 0.6, 0.5, 0.5, 0.6, 0.9, 1.3, 1.6, 1.7, 1.6],
  school: [0.9, 1, 1, 1, 0.9, 0.5, 0.5, 1.6, 1.9, 1.1, 1, 0.8],
  illness: [1.3, 1.4, 1.1, 1, 0.9, 0.8, 0.7, 0.7, 1, 1.1, 1.2, 1.2],
  storms: [0.9, 0.8, 0.8, 0.8, 0.9, 1.1, 1.3, 1.3, 1.1, 1.1, 1.1, 1.1],
  fire: [0, 0, 0, 2.6, 2.8, 1.2, 1.2, 1.3, 0.6, 0.2, 0, 0],
  ticks: [0, 0, 0, 1, 2.8, 2.4, 1.1, 0.6, 0.4, 0.1, 0, 0],
  bills: [1.5, 1.3, 1.1, 1, 0.9, 0.8, 1.2, 0.9, 0.9, 1, 1, 1],
  repairs: [0.5, 0.6, 0.9, 1.3, 1.5, 1.4, 1.2, 1.2, 1.1, 0.9, 0.7, 0.5],
} as const

export type YearShape = keyof typeof YEAR_SHAPES

const LEAP_YEAR = 2024

/** A factor for each of 366 days of the year, mean 1; nothing outside the season. */
export function yearCurve(shape: YearShape, season: Season | undefined): Float64Array {
  const days = Float64Array.from({ length: 366 }, (_, index) =>
    inSeason(index, season) ? heightAt(YEAR_SHAPES[shape], index) : 0,
  )
  const mean = days.reduce((sum, value) => sum + value, 0) / days.length
  return mean > 0 ? days.map((value) => value / mean) : days
}

/** Place of a day, `YYYY-MM-DD`, in such a curve. */
export function dayOfYear(day: string): number {
  return Math.round((Date.parse(`${LEAP_YEAR}${day.slice(4)}T00:00:00Z`) - Date.UTC(LEAP_YEAR, 0, 1)) / 86_400_000)
}

function heightAt(months: readonly number[], index: number): number {
  const position = (index / 366) * 12 - 0.5
  const before = Math.floor(position)
  const part = position - before
  return (months[(before + 12) % 12] ?? 0) * (1 - part) + (months[(before + 13) % 12] ?? 0) * part
}

function inSeason(index: number, season: Season | undefined): boolean {
  if (!season) return true
  const day = new Date(Date.UTC(LEAP_YEAR, 0, 1 + index)).toISOString().slice(5, 10)
  const afterStart = day >= season.from
  const beforeEnd = day <= season.to
  return season.from <= season.to ? afterStart && beforeEnd : afterStart || beforeEnd
}
