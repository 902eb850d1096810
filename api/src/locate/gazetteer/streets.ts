import { foldWord } from '../address/normalise'
import type { Gazetteer, Named } from '../location'

type KnownStreet = Gazetteer['streets'][number]

export interface StreetFinder {
  /** The street of a settlement; without a kind only where one street alone bears the name. */
  find(settlementId: number, street: Named): KnownStreet | null
}

/** Finds streets by settlement and name; `е` and `ё` are the same, kinds are not. */
export function createStreetFinder(streets: KnownStreet[]): StreetFinder {
  const byName = new Map<string, KnownStreet[]>()
  for (const street of streets) {
    const key = keyOf(street.settlementId, street.name)
    byName.set(key, [...(byName.get(key) ?? []), street])
  }
  return {
    find(settlementId, { kind, name }) {
      const named = byName.get(keyOf(settlementId, name)) ?? []
      const fitting = kind === null ? named : named.filter((street) => street.kind === kind)
      return fitting.length === 1 ? (fitting[0] ?? null) : null
    },
  }
}

function keyOf(settlementId: number, name: string): string {
  return `${settlementId}/${foldWord(name)}`
}
