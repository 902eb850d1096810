import type { PlaceHabit } from './placeHabits'
import type { SourceMix } from './sourceHabits'
import type { Weather } from './weather'
import type { YearShape } from './yearShapes'

/** Where people live who write about it. */
export type Setting = 'town' | 'anywhere' | 'village'

export interface TopicProfile {
  /** Appeals a year, relative to the other topics. */
  weight: number
  year: YearShape
  setting: Setting
  place: PlaceHabit
  sources: SourceMix
  weather?: Weather
  /** Share of suggestions among its appeals. */
  suggestions?: number
  /** Share of emergencies among its appeals. */
  emergencies?: number
  /** Share that is put off to a later year's plan. */
  deferred?: number
}

/** What services have in common: people of all places write about them, rarely with an address. */
export const SERVICE = { year: 'flat', setting: 'anywhere', place: 'service', sources: 'formal' } as const
