import { cellToBoundary, cellToLatLng, isValidCell, latLngToCell } from 'h3-js'
import type { Position } from '../layers/ringLayer'

/** A cell's closed outline; null for what is no cell. `scale` widens it about its centre. */
export function cellOutline(cell: string, scale = 1): Position[] | null {
  if (!isValidCell(cell)) return null
  const [latitude, longitude] = cellToLatLng(cell)
  const corners = cellToBoundary(cell).map(([cornerLatitude, cornerLongitude]): Position => {
    const across = nearTo(cornerLongitude, longitude) - longitude
    return [longitude + across * scale, latitude + (cornerLatitude - latitude) * scale]
  })
  const [first] = corners
  return first ? [...corners, first] : null
}

/** The cell of a resolution at a place. */
export function cellAt({ lng, lat }: { lng: number; lat: number }, resolution: number): string {
  return latLngToCell(lat, lng, resolution)
}

/** A cell's centre, longitude first. */
export function cellCentre(cell: string): Position {
  const [latitude, longitude] = cellToLatLng(cell)
  return [longitude, latitude]
}

/** The box around a cell: west, south, east, north. */
export function cellBox(cell: string): [number, number, number, number] {
  const outline = cellOutline(cell) ?? [cellCentre(cell)]
  const longitudes = outline.map(([longitude]) => longitude)
  const latitudes = outline.map(([, latitude]) => latitude)
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}

/** A longitude as it is written on the same side of the 180th meridian as another. */
function nearTo(longitude: number, other: number): number {
  return longitude + 360 * Math.round((other - longitude) / 360)
}
