import type { FlightTarget } from '../../view/flight'
import type { Camera } from '../../view/view'

/** A camera that sees a box, nearly whole on the smallest desk; the map itself fits it more exactly. */
export function cameraOf(target: FlightTarget): Camera {
  if (!('bounds' in target)) return target
  const [west, south, east, north]: [number, number, number, number] = target.bounds
  const degrees = Math.max(east - west, 2 * (north - south), 0.01)
  return { longitude: (west + east) / 2, latitude: (south + north) / 2, zoom: Math.log2(360 / degrees) }
}
