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

const HOUSE = { setting: 'town', place: 'house' } as const
const ROAD = { setting: 'anywhere', place: 'street', sources: 'roads' } as const
const SERVICE = { year: 'flat', setting: 'anywhere', place: 'service', sources: 'formal' } as const

/** What is particular about each topic; a topic of the pack that is not here is rare and has nothing particular. */
export const TOPIC_PROFILES: Record<string, TopicProfile> = {
  'housing.heating.none': {
    ...HOUSE,
    weight: 26,
    year: 'heating',
    sources: 'urgent',
    weather: 'frost',
    emergencies: 0.07,
  },
  'housing.heating.weak': { ...HOUSE, weight: 22, year: 'heating', sources: 'everyday', weather: 'frost' },
  'housing.water.cold': { ...HOUSE, weight: 14, year: 'flat', sources: 'urgent', emergencies: 0.16 },
  'housing.water.hot': { ...HOUSE, weight: 18, year: 'hotWater', sources: 'urgent', emergencies: 0.04 },
  'housing.water.pressure': { ...HOUSE, weight: 9, year: 'flat', sources: 'everyday' },
  'housing.water.quality': { weight: 9, year: 'thaw', setting: 'anywhere', place: 'house', sources: 'everyday' },
  'housing.sewerage': { ...HOUSE, weight: 11, year: 'thaw', sources: 'urgent', emergencies: 0.06 },
  'housing.burst': { ...HOUSE, weight: 12, year: 'heating', sources: 'urgent', weather: 'frost', emergencies: 0.42 },
  'housing.roof': { ...HOUSE, weight: 13, year: 'thaw', sources: 'everyday', weather: 'rain' },
  'housing.icicles': { ...HOUSE, weight: 8, year: 'icicles', sources: 'everyday', weather: 'snowfall' },
  'housing.entrances.cleaning': { ...HOUSE, weight: 14, year: 'flat', sources: 'everyday' },
  'housing.entrances.repair': {
    ...HOUSE,
    weight: 10,
    year: 'repairs',
    sources: 'formal',
    suggestions: 0.08,
    deferred: 0.14,
  },
  'housing.entrances.lifts': { ...HOUSE, weight: 11, year: 'flat', sources: 'everyday', emergencies: 0.02 },
  'housing.structure': { ...HOUSE, weight: 10, year: 'flat', sources: 'formal', deferred: 0.08 },
  'housing.overhaul': { ...HOUSE, weight: 7, year: 'repairs', sources: 'formal', deferred: 0.2 },
  'housing.management': { ...HOUSE, weight: 16, year: 'flat', sources: 'formal' },
  'housing.fees': { ...HOUSE, weight: 13, year: 'bills', sources: 'formal' },
  'housing.gas.outage': {
    weight: 4,
    year: 'flat',
    setting: 'anywhere',
    place: 'house',
    sources: 'urgent',
    emergencies: 0.3,
  },
  'housing.gas.connection': {
    ...SERVICE,
    weight: 8,
    year: 'repairs',
    setting: 'village',
    place: 'house',
    deferred: 0.1,
  },
  'roads.potholes': { ...ROAD, weight: 62, year: 'potholes', weather: 'rain' },
  'roads.snow': { ...ROAD, weight: 42, year: 'snow', weather: 'snowfall' },
  'roads.repair': { ...ROAD, weight: 27, year: 'repairs', suggestions: 0.14, deferred: 0.2 },
  'roads.lighting': { ...ROAD, weight: 13, year: 'dark', suggestions: 0.06, deferred: 0.06 },
  'roads.pavements': { ...ROAD, weight: 13, year: 'repairs', suggestions: 0.14, deferred: 0.12 },
  'roads.traffic.signs': { ...ROAD, weight: 14, year: 'repairs', suggestions: 0.25 },
  'roads.traffic.crossings': { ...ROAD, weight: 13, year: 'school', suggestions: 0.24 },
  'roads.flooding': { ...ROAD, weight: 12, year: 'thaw', weather: 'rain', emergencies: 0.02 },
  'roads.cleaning': { ...ROAD, weight: 8, year: 'potholes' },
  'roads.parking': { ...ROAD, weight: 9, year: 'flat', setting: 'town', suggestions: 0.15 },
  'waste.collection': { weight: 52, year: 'waste', setting: 'anywhere', place: 'yard', sources: 'social' },
  'waste.sites': {
    weight: 27,
    year: 'waste',
    setting: 'anywhere',
    place: 'yard',
    sources: 'everyday',
    suggestions: 0.08,
  },
  'waste.dumps.forest': { weight: 11, year: 'summer', setting: 'village', place: 'open', sources: 'social' },
  'waste.dumps.roadside': { weight: 15, year: 'waste', setting: 'village', place: 'road', sources: 'social' },
  'waste.dumps.yards': { weight: 15, year: 'waste', setting: 'town', place: 'yard', sources: 'everyday' },
  'waste.sorting': { ...SERVICE, weight: 3, setting: 'town', suggestions: 0.45 },
  'waste.fees': { ...SERVICE, weight: 9, year: 'bills', setting: 'village' },
  'waste.facilities': { ...SERVICE, weight: 3, sources: 'social', suggestions: 0.12 },
  'improvement.territory': { weight: 18, year: 'repairs', setting: 'anywhere', place: 'yard', sources: 'everyday' },
  'improvement.territory.snow': {
    weight: 34,
    year: 'snow',
    setting: 'town',
    place: 'yard',
    sources: 'everyday',
    weather: 'snowfall',
  },
  'improvement.territory.mowing': {
    weight: 12,
    year: 'summer',
    setting: 'anywhere',
    place: 'yard',
    sources: 'everyday',
  },
  'improvement.territory.abandoned-cars': {
    weight: 8,
    year: 'flat',
    setting: 'town',
    place: 'yard',
    sources: 'everyday',
  },
  'improvement.yards': {
    weight: 24,
    year: 'potholes',
    setting: 'town',
    place: 'yard',
    sources: 'everyday',
    deferred: 0.12,
  },
  'improvement.lighting': {
    weight: 28,
    year: 'dark',
    setting: 'anywhere',
    place: 'street',
    sources: 'everyday',
    suggestions: 0.05,
  },
  'improvement.manholes': {
    weight: 6,
    year: 'thaw',
    setting: 'town',
    place: 'street',
    sources: 'urgent',
    emergencies: 0.08,
  },
  'improvement.greenery': {
    weight: 18,
    year: 'summer',
    setting: 'anywhere',
    place: 'yard',
    sources: 'everyday',
    weather: 'storm',
  },
  'improvement.parks': {
    weight: 11,
    year: 'repairs',
    setting: 'town',
    place: 'service',
    sources: 'social',
    suggestions: 0.45,
    deferred: 0.15,
  },
  'improvement.order': { weight: 7, year: 'repairs', setting: 'town', place: 'yard', sources: 'formal' },
  'transport.timetable': { ...SERVICE, weight: 25, year: 'school', place: 'stop', sources: 'social' },
  'transport.routes': { ...SERVICE, weight: 11, place: 'stop', sources: 'social', suggestions: 0.4 },
  'transport.stops': { ...SERVICE, weight: 8, year: 'dark', place: 'stop', sources: 'everyday', suggestions: 0.15 },
  'transport.conditions': { ...SERVICE, weight: 12, place: 'stop', sources: 'social' },
  'transport.fares': { ...SERVICE, weight: 5 },
  'health.appointments': { ...SERVICE, weight: 26, year: 'illness', place: 'facility', sources: 'social' },
  'health.ambulance': { ...SERVICE, weight: 6, year: 'illness', place: 'house', sources: 'urgent' },
  'health.medicines': { ...SERVICE, weight: 10, year: 'illness', sources: 'social' },
  'health.quality': { ...SERVICE, weight: 10, place: 'facility' },
  'health.staff': { ...SERVICE, weight: 9, setting: 'village', place: 'facility', sources: 'social' },
  'health.facilities': { ...SERVICE, weight: 7, year: 'repairs', place: 'facility', suggestions: 0.1, deferred: 0.15 },
  'health.prevention': { ...SERVICE, weight: 3, year: 'illness', place: 'facility' },
  'playgrounds.broken': { weight: 14, year: 'summer', setting: 'town', place: 'yard', sources: 'everyday' },
  'playgrounds.missing': {
    weight: 8,
    year: 'summer',
    setting: 'anywhere',
    place: 'yard',
    sources: 'everyday',
    suggestions: 0.5,
    deferred: 0.2,
  },
  'playgrounds.upkeep': { weight: 7, year: 'summer', setting: 'town', place: 'yard', sources: 'everyday' },
  'hogweed.settlements': { weight: 10, year: 'hogweed', setting: 'village', place: 'open', sources: 'everyday' },
  'hogweed.roadsides': { weight: 7, year: 'hogweed', setting: 'village', place: 'road', sources: 'everyday' },
  'hogweed.fields': { weight: 5, year: 'hogweed', setting: 'village', place: 'open', sources: 'everyday' },
  'education.places': { ...SERVICE, weight: 8, year: 'school', setting: 'town', place: 'facility', deferred: 0.06 },
  'education.buildings': { ...SERVICE, weight: 6, year: 'school', place: 'facility' },
  'education.meals': { ...SERVICE, weight: 4, year: 'school', place: 'facility', sources: 'social' },
  'education.safety': { ...SERVICE, weight: 4, year: 'school', place: 'facility', sources: 'social' },
  'education.teaching': { ...SERVICE, weight: 4, year: 'school', place: 'facility' },
  'education.staff': { ...SERVICE, weight: 4, year: 'school', place: 'facility' },
  'education.camps': { ...SERVICE, weight: 2, year: 'summer' },
  'social.payments': { ...SERVICE, weight: 10, year: 'bills' },
  'social.veterans': { ...SERVICE, weight: 4 },
  'social.access': { ...SERVICE, weight: 4, place: 'house', suggestions: 0.15, deferred: 0.1 },
  'social.rehousing': { ...SERVICE, weight: 6, place: 'house', deferred: 0.15 },
  'social.families': { ...SERVICE, weight: 5 },
  'social.work': { ...SERVICE, weight: 3 },
  'electricity.outage': {
    weight: 24,
    year: 'storms',
    setting: 'village',
    place: 'house',
    sources: 'urgent',
    weather: 'storm',
    emergencies: 0.1,
  },
  'electricity.voltage': {
    weight: 8,
    year: 'dark',
    setting: 'village',
    place: 'house',
    sources: 'everyday',
    weather: 'frost',
  },
  'electricity.lines': {
    weight: 6,
    year: 'storms',
    setting: 'village',
    place: 'street',
    sources: 'urgent',
    weather: 'storm',
    emergencies: 0.12,
  },
  'communications.mobile': { ...SERVICE, weight: 7, setting: 'village', sources: 'social', deferred: 0.1 },
  'communications.internet': { ...SERVICE, weight: 5, place: 'house', sources: 'social' },
  'ecology.air': { weight: 9, year: 'summer', setting: 'anywhere', place: 'open', sources: 'social' },
  'ecology.water': {
    weight: 4,
    year: 'summer',
    setting: 'village',
    place: 'open',
    sources: 'social',
    emergencies: 0.03,
  },
  'ecology.forest': { weight: 4, year: 'repairs', setting: 'village', place: 'open', sources: 'formal' },
  'safety.dogs': { weight: 20, year: 'flat', setting: 'anywhere', place: 'street', sources: 'social' },
  'safety.public': { weight: 7, year: 'flat', setting: 'town', place: 'yard', sources: 'everyday' },
  'safety.fire': { weight: 7, year: 'fire', setting: 'village', place: 'open', sources: 'urgent', emergencies: 0.3 },
  'safety.ticks': { weight: 3, year: 'ticks', setting: 'anywhere', place: 'yard', sources: 'everyday' },
  'safety.sanitation': { weight: 4, year: 'flat', setting: 'town', place: 'house', sources: 'formal' },
  'leisure.culture': { ...SERVICE, weight: 3, place: 'facility', suggestions: 0.3 },
  'leisure.sport': { ...SERVICE, weight: 5, year: 'summer', place: 'yard', suggestions: 0.4, deferred: 0.15 },
  'leisure.heritage': { ...SERVICE, weight: 2, place: 'facility', deferred: 0.1 },
  'other.construction': { ...SERVICE, weight: 6, place: 'street' },
  'other.trade': { ...SERVICE, weight: 4, sources: 'social' },
  'other.services': { ...SERVICE, weight: 3 },
  'other.burial': { ...SERVICE, weight: 3, year: 'summer' },
  'other.farming': { ...SERVICE, weight: 1, setting: 'village' },
}

/** For topics that a region's own tree has and this table does not. */
export const RARE_TOPIC: TopicProfile = { ...SERVICE, weight: 1 }
