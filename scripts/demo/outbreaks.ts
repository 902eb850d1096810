import type { Position } from '@ochag/api/contract/common'
import { type AddressBook, near } from './addressBook'
import { metresBetween } from './geometry'
import { type Conditions, expectedAppeals } from './intensity'
import { addDays, dayNumber, dayOf } from './localDay'
import { type Extent, OUTBREAK_PLANS, type OutbreakPlan } from './outbreakPlans'
import type { Place } from './places'
import { below, createRandom, type Random, uniform } from './random'
import { isUnder, type TopicModel } from './topicModels'
import { pickWeighted } from './weighted'
import type { World } from './world'

/** An outbreak that was planted on purpose. */
export interface Outbreak {
  id: string
  plan: OutbreakPlan
  /** Local days, half-open. */
  from: string
  to: string
  center: Position
  radiusMetres: number
  /** The settlement or all places of the district that its factor speaks of. */
  places: Place[]
  bookOf(place: Place): AddressBook
}

/** One outbreak begins in every stretch of so many days, so there are always some fresh ones. */
const SLOT_DAYS = 9
const START_JITTER = 3
/** Plans take turns, so that one cannot come again before it is over. */
const TURNS = 5
const LONGEST = Math.max(...OUTBREAK_PLANS.map(({ days }) => days))
const SEASONAL_SHARE = 0.65
const RADIUS: Record<'yard' | 'quarter', number> = { yard: 150, quarter: 500 }

/** Outbreaks that are in force on any of the days from `first` up to, not including, `end`; earliest first. */
export function listOutbreaks(world: World, first: string, end: string): Outbreak[] {
  const firstSlot = Math.floor((dayNumber(first) - LONGEST - START_JITTER) / SLOT_DAYS)
  const lastSlot = Math.floor(dayNumber(end) / SLOT_DAYS)
  const slots = Array.from({ length: lastSlot - firstSlot + 1 }, (_, index) => firstSlot + index)
  return slots.flatMap((slot) => outbreakIn(world, slot) ?? []).filter(({ from, to }) => from < end && to > first)
}

/** How many appeals of a topic it adds on a day on average. */
export function expectedExtra(outbreak: Outbreak, topic: TopicModel, conditions: Conditions): number {
  if (!isUnder(topic.code, outbreak.plan.topic)) return 0
  const share = outbreak.places.reduce((sum, place) => sum + (topic.shareOf.get(place) ?? 0), 0)
  return (outbreak.plan.factor - 1) * share * expectedAppeals(topic, conditions)
}

const known = new WeakMap<World, Map<number, Outbreak | undefined>>()

function outbreakIn(world: World, slot: number): Outbreak | undefined {
  const slots = known.get(world) ?? new Map<number, Outbreak | undefined>()
  known.set(world, slots)
  if (!slots.has(slot)) slots.set(slot, plant(world, slot))
  return slots.get(slot)
}

function plant(world: World, slot: number): Outbreak | undefined {
  const random = createRandom(world.seed, 'outbreak', slot)
  const from = dayOf(slot * SLOT_DAYS + below(random, START_JITTER))
  const plan = choosePlan(random, world, slot, Number(from.slice(5, 7)))
  if (!plan) return undefined
  const places = placesOf(world, plan)
  const main = places.reduce((largest, place) => (place.residents > largest.residents ? place : largest))
  const book = world.bookOf(main)
  const narrow = narrowRadius(plan.extent)
  const center = narrow && book.all.length > 0 ? pickWeighted(random, book.houses).point : main.point
  const nearBook = narrow ? near(book, center, narrow) : undefined
  return {
    id: `${from}/${plan.topic}/${plan.place}`,
    plan,
    from,
    to: addDays(from, plan.days),
    center,
    radiusMetres: narrow ?? Math.ceil(reach(world, places, center)),
    places,
    bookOf: (place) => nearBook ?? world.bookOf(place),
  }
}

/** What belongs to the season comes more often than what can happen at any time. */
function choosePlan(random: Random, world: World, slot: number, month: number): OutbreakPlan | undefined {
  const turn = ((slot % TURNS) + TURNS) % TURNS
  const plans = OUTBREAK_PLANS.filter((plan, index) => index % TURNS === turn && placesOf(world, plan).length > 0)
  const seasonal = plans.filter(({ months }) => months?.includes(month))
  const anyTime = plans.filter(({ months }) => !months)
  const candidates = seasonal.length > 0 && uniform(random) < SEASONAL_SHARE ? seasonal : anyTime
  return candidates[Math.floor(slot / TURNS) % candidates.length]
}

function narrowRadius(extent: Extent): number | undefined {
  return extent === 'yard' || extent === 'quarter' ? RADIUS[extent] : undefined
}

/** The largest settlement of that name, or every place of the municipality of that name. */
function placesOf(world: World, { place: name, extent }: OutbreakPlan): Place[] {
  if (extent === 'district') {
    const code = world.pack.municipalities.find((municipality) => municipality.name.ru === name)?.code
    return world.places.filter(({ municipality }) => municipality === code)
  }
  const named = world.places.filter((place) => place.name === name && place.kind !== 'garden')
  return named.sort((left, right) => right.residents - left.residents).slice(0, 1)
}

function reach(world: World, places: Place[], center: Position): number {
  const houses = places.flatMap((place) => world.bookOf(place).all)
  return houses.reduce((most, { point }) => Math.max(most, metresBetween(center, point)), 0)
}
