import type { Position } from '../../contract/common'
import { readHouse } from '../address/house'
import { STREET_KINDS, TERRITORY_KINDS } from '../address/kinds'
import { foldWord } from '../address/normalise'
import { tokenise } from '../address/tokens'
import type { Gazetteer, Named } from '../location'

export interface KnownStreet {
  kind: string
  point: Position
  /** By number in its canonical spelling; empty where houses are not known. */
  houses: Map<string, Position>
}

export interface StreetFinder {
  /** The street of a settlement; without a kind only where one street alone bears the name. */
  find(settlementId: number, street: Named): KnownStreet | null
}

/** Finds streets by settlement and name; `е` and `ё` are the same, kinds are not. */
export function createStreetFinder(streets: Gazetteer['streets']): StreetFinder {
  const byName = new Map<string, KnownStreet[]>()
  for (const { settlementId, name, kind, point, houses } of streets) {
    const key = keyOf(settlementId, name)
    byName.set(key, [...(byName.get(key) ?? []), { kind: canonicalKind(kind), point, houses: canonicalHouses(houses) }])
  }
  return {
    find(settlementId, { kind, name }) {
      const named = byName.get(keyOf(settlementId, name)) ?? []
      const fitting = kind === null ? named : named.filter((street) => street.kind === kind)
      return fitting.length === 1 ? (fitting[0] ?? null) : null
    },
  }
}

/** Whether a street's houses are known and none has the number, whatever its corpus or letter. */
export function lacksHouse({ houses }: KnownStreet, house: string): boolean {
  const number = numberOf(house)
  return houses.size > 0 && ![...houses.keys()].some((known) => numberOf(known) === number)
}

function numberOf(house: string): string {
  return /\d+/.exec(house)?.[0] ?? house
}

function canonicalKind(kind: string): string {
  const word = foldWord(kind).replace(/\.$/, '')
  return (STREET_KINDS.get(word) ?? TERRITORY_KINDS.get(word))?.name ?? kind
}

function canonicalHouses(houses: Record<string, Position> = {}): Map<string, Position> {
  return new Map(
    Object.entries(houses).map(([number, point]) => [readHouse(tokenise(number), 0).house ?? number, point]),
  )
}

function keyOf(settlementId: number, name: string): string {
  return `${settlementId}/${foldWord(name)}`
}
