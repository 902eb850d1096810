import type { Settlement } from '@ochag/api/contract/geography'
import { useMemo } from 'react'
import type { NameOf } from '../map/mapData'
import type { NamedPlace } from '../map/nearestPlace'

/** The settlements by their names in the reader's language. */
export function usePlaces(settlements: readonly Settlement[], nameOf: NameOf): NamedPlace[] {
  return useMemo(() => settlements.map(({ name, point }) => ({ name: nameOf(name), point })), [settlements, nameOf])
}
