import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { FeatureCollection } from 'geojson'
import { answerOf, withoutVersion } from './answer'
import type { ProblemError } from './problemError'

/** What lies below everything else. */
export type BasemapLayer = 'land' | 'water' | 'rivers'

/** A layer of the basemap; a region pack need not have it, which is an error of status 404. */
export function useBasemap(layer: BasemapLayer): UseQueryResult<FeatureCollection, ProblemError> {
  return useQuery({
    queryKey: ['basemap', layer],
    // GeoJSON goes to the map as it is, so its shape is not one of the contract's.
    queryFn: ({ signal }) => answerOf<FeatureCollection>(fetch(`/api/basemap/${layer}`, { signal })),
    select: withoutVersion<FeatureCollection>,
    structuralSharing: false,
  })
}
