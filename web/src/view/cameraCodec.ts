import type { Camera } from './view'

const NUMBER = /^-?\d+(\.\d+)?$/
const DEEPEST_ZOOM = 24

/** A camera as `latitude,longitude,zoom`, to about a metre. */
export function cameraText({ latitude, longitude, zoom }: Camera): string {
  return [rounded(latitude, 5), rounded(longitude, 5), rounded(zoom, 2)].join(',')
}

/** The camera that such a text says, null when it says none. */
export function cameraOf(text: string | null): Camera | null {
  const parts = text?.split(',') ?? []
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null
  const [latitude = Number.NaN, longitude = Number.NaN, zoom = Number.NaN] = parts.map((part) => Number(part) + 0)
  const sound = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && zoom >= 0 && zoom <= DEEPEST_ZOOM
  return sound ? { longitude, latitude, zoom } : null
}

/** Whether two cameras look the same once they are written down. */
export function sameCamera(one: Camera | null, other: Camera | null): boolean {
  return one === other || (one !== null && other !== null && cameraText(one) === cameraText(other))
}

function rounded(value: number, digits: number): number {
  // Adding zero turns −0 into 0.
  return Number(value.toFixed(digits)) + 0
}
