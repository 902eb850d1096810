import type { RegionPack } from '@ochag/api/contract/pack'
import { type AddressBook, createAddressBook } from './addressBook'
import { listAdministrations } from './executors'
import { type Land, readLand } from './land'
import { listPlaces, type Place } from './places'
import { between, createRandom } from './random'
import { listRoads } from './roads'
import { listTopicModels, type TopicModel } from './topicModels'

/** Everything of the made-up region that does not change from day to day. */
export interface World {
  seed: string
  pack: RegionPack
  timeZone: string
  land: Land
  places: Place[]
  topics: TopicModel[]
  administrations: Map<string, string>
  sourceDeadlines: Map<string, number>
  bookOf(place: Place): AddressBook
  roadsOf(municipality: string): string[]
  /** Share of matters that a municipality finishes in time. */
  onTimeOf(municipality: string): number
}

/** The seed of the shipped demo; another one makes another, equally plausible region's history. */
const DEMO_SEED = 'ochag'

/** Makes the world of a region pack; the same pack and seed make the same world. */
export async function createWorld(pack: RegionPack, seed = DEMO_SEED): Promise<World> {
  const land = await readLand(pack)
  const places = listPlaces(seed, pack, land)
  return {
    seed,
    pack,
    timeZone: pack.region.timeZone,
    land,
    places,
    topics: listTopicModels(seed, pack, places),
    administrations: listAdministrations(pack),
    sourceDeadlines: new Map(
      pack.sources.flatMap(({ code, deadlineDays }) => (deadlineDays ? [[code, deadlineDays]] : [])),
    ),
    bookOf: remembered((place: Place) => createAddressBook(seed, place, land)),
    roadsOf: remembered((municipality: string) => listRoads(seed, municipality, places)),
    onTimeOf: remembered((municipality: string) => between(createRandom(seed, 'onTime', municipality), 0.76, 0.97)),
  }
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}
