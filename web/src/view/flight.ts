import type { Camera } from './view'

/** Where the map is asked to look: a box in degrees (west, south, east, north), to be seen whole, or a camera. */
export type FlightTarget = { bounds: [number, number, number, number] } | Camera

const listeners = new Set<(target: FlightTarget) => void>()

/** Asks the map to move there; nothing happens while no map listens. */
export function flyTo(target: FlightTarget): void {
  for (const listener of listeners) listener(target)
}

/** For the map: hears every request; returns how to stop hearing. */
export function onFlight(listener: (target: FlightTarget) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
