import Supercluster from 'supercluster'
import { type AppealMark, type AppealPoint, type Gist, gistOf, gistOfBoth } from '../../layers/appealPoint'
import type { Position } from '../../layers/ringLayer'

/** The marks of appeals at any zoom. */
export type Clusters = (zoom: number) => AppealMark[]

/** Marks nearer to each other than this become one, in pixels of a desk's screen. */
const RADIUS = 40

/** The deepest zoom at which places are put together; at the next one, the map's innermost, every place stands alone. */
const DEEPEST = 17

const WORLD: [number, number, number, number] = [-180, -90, 180, 90]

/** Puts places together that cannot be told apart; `unit` is larger than one on a wall. */
export function clusterAppeals(points: readonly AppealPoint[], unit: number): Clusters {
  const index = new Supercluster<{ place: AppealPoint }, Gist>({
    radius: RADIUS * unit,
    maxZoom: DEEPEST,
    minZoom: DEEPEST - 4,
    map: ({ place }) => gistOf(place),
    reduce: (sum, other) => void Object.assign(sum, gistOfBoth(sum, other)),
  })
  index.load(points.map((place) => ({ type: 'Feature', properties: { place }, geometry: geometryOf(place) })))
  return (zoom) =>
    index.getClusters(WORLD, Math.floor(zoom)).map(({ geometry, properties }): AppealMark => {
      const position = positionOf(geometry.coordinates)
      if ('place' in properties) {
        const { place } = properties
        return { ...gistOf(place), position: place.position, place, parts: null }
      }
      const { count, kinds, open, alarm, cluster_id } = properties
      return { count, kinds, open, alarm, position, place: null, parts: index.getClusterExpansionZoom(cluster_id) }
    })
}

function geometryOf({ position }: AppealPoint) {
  return { type: 'Point' as const, coordinates: position }
}

function positionOf([longitude = 0, latitude = 0]: number[]): Position {
  return [longitude, latitude]
}
