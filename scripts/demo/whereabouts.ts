import type { Position, Precision } from '@ochag/api/contract/common'
import type { AddressBook } from './addressBook'
import { shifted } from './geometry'
import { PLACE_HABITS, type PlaceHabit } from './placeHabits'
import type { Place } from './places'
import { between, pick, type Random, uniform } from './random'
import { pickWeighted } from './weighted'
import type { World } from './world'

/** Where an appeal says that it is. */
export interface Whereabouts {
  precision: Precision
  municipality: string | null
  point: Position | null
  address: string | null
  /** As its text names the place. */
  spoken: string | null
}

interface Scene {
  place: Place
  book: AddressBook
  habit: PlaceHabit
}

/** Draws a place as exactly as people of this habit tell it; without any address in the book it is the settlement. */
export function drawWhereabouts(random: Random, world: World, scene: Scene): Whereabouts {
  const precision = drawPrecision(random, scene.habit)
  if (precision === 'none') return vague('none', null, null)
  if (precision === 'municipality') return inMunicipality(world, scene.place)
  if (precision === 'road') return onRoad(random, world, scene.place)
  if (precision === 'settlement' || scene.book.all.length === 0) return inSettlement(random, scene.place)
  if (precision === 'point') return atPin(random, world, scene)
  const { houses, facilities } = scene.book
  const house = pickWeighted(random, scene.habit === 'facility' ? facilities : houses)
  const street = precision === 'street' && !scene.book.narrow
  const { address, point } = street ? house.street : house
  return {
    precision: street ? 'street' : 'house',
    municipality: scene.place.municipality,
    point,
    address,
    spoken: address,
  }
}

function drawPrecision(random: Random, habit: PlaceHabit): Precision {
  let rest = uniform(random)
  for (const [precision, share] of Object.entries(PLACE_HABITS[habit]) as [Precision, number][]) {
    rest -= share
    if (rest < 0) return precision
  }
  return 'settlement'
}

function vague(precision: Precision, municipality: string | null, address: string | null): Whereabouts {
  return { precision, municipality, point: null, address, spoken: address }
}

function inMunicipality(world: World, { municipality }: Place): Whereabouts {
  const name = world.pack.municipalities.find(({ code }) => code === municipality)?.name.ru ?? null
  return vague('municipality', municipality, name)
}

function onRoad(random: Random, world: World, place: Place): Whereabouts {
  const roads = world.roadsOf(place.municipality)
  if (roads.length === 0) return inSettlement(random, place)
  const road = pick(random, roads)
  return { ...vague('road', place.municipality, road), spoken: `Дорога ${road}` }
}

/** Some sources add the settlement's centre, which is no more exact for that. */
function inSettlement(random: Random, { label, municipality, point }: Place): Whereabouts {
  return { ...vague('settlement', municipality, label), point: uniform(random) < 0.5 ? point : null }
}

/** A pin on a map beside a house, or out in the open; it has no address. */
function atPin(random: Random, world: World, { place, book, habit }: Scene): Whereabouts {
  const house = pickWeighted(random, book.houses)
  const far = habit === 'open' && !book.narrow
  const distance = far ? between(random, 60, 900) : between(random, 4, 35)
  const angle = between(random, 0, 2 * Math.PI)
  const pin = shifted(house.point, distance * Math.cos(angle), distance * Math.sin(angle))
  const point = world.land.contains(pin, place.municipality) ? pin : house.point
  return { precision: 'point', municipality: place.municipality, point, address: null, spoken: place.label }
}
