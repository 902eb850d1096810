import type { Camera } from './view'

/** Where the map is asked to look: a box in degrees (west, south, east, north), to be seen whole, or a camera. */
export type FlightTarget = { bounds: [number, number, number, number] } | Camera

/** Hears where to look; `late` says that the wish is older than who hears it. */
type FlightListener = (target: FlightTarget, late: boolean) => void

const listeners = new Set<FlightListener>()
let unheard: FlightTarget | null = null

/** Asks the map to move there; while no map listens the latest wish waits for one. */
export function flyTo(target: FlightTarget): void {
  unheard = listeners.size === 0 ? target : null
  for (const listener of listeners) listener(target, false)
}

/** For the map: hears every request, first the one that waits; returns how to stop hearing. */
export function onFlight(listener: FlightListener): () => void {
  listeners.add(listener)
  if (unheard) listener(unheard, true)
  unheard = null
  return () => listeners.delete(listener)
}
