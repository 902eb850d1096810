import { type Query, useIsFetching } from '@tanstack/react-query'

const GROUND = new Set<unknown>(['basemap', 'boundaries', 'settlements'])

/** Whether land, water, boundaries or names are still to come for the first time. */
export function useGroundLoading(): boolean {
  return useIsFetching({ predicate: isMissingGround }) > 0
}

function isMissingGround({ queryKey, state }: Query): boolean {
  return GROUND.has(queryKey[0]) && state.data === undefined
}
