import { useRegion } from '../api/useRegion'
import { Attribution } from '../map/Attribution'

/** Whose data the ground of the map's page is. */
export function MapCredit() {
  return <Attribution place="row" text={useRegion().data?.attribution ?? null} />
}
