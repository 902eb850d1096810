import type { Boundaries } from '@ochag/api/contract/geography'
import { readCell } from '../hexagons/tile'
import { markRadius } from '../layers/appealLayer'
import type { AppealMark, AppealPoint } from '../layers/appealPoint'
import type { Camera, Selection } from '../view/view'
import { areaAt } from './areaAt'
import { cellAt } from './geometry'
import type { Hexagons } from './sheets'

/** What lies under the pointer, and what a click on it would select. */
export interface PointerTarget {
  /** The hexagon; null over a single appeal. */
  cell: string | null
  count: number
  selection: Partial<Selection>
  /** The municipality, where it is municipalities that are coloured. */
  area?: string
  /** Where to look instead of selecting: nearer, where several places part. */
  goTo?: Camera
}

/** A target and where the pointer is. */
export interface Hovered extends PointerTarget {
  x: number
  y: number
}

interface Pointed {
  lng: number
  lat: number
  x: number
  y: number
}

type Project = (position: [number, number]) => { x: number; y: number }

/** So far from its edge a mark is still meant, in pixels of a desk's screen. */
const REACH = 5

/** The appeal, hexagon or coloured municipality under a point of the screen; null where there is none of them. */
export function targetAt(
  pointed: Pointed,
  hexagons: Pick<Hexagons, 'resolution' | 'tiles'> | null,
  marks: readonly AppealMark[],
  project: Project,
  boundaries: Boundaries | null = null,
): PointerTarget | null {
  const mark = nearest(pointed, marks, project)
  if (mark) return targetOf(mark)
  const area = boundaries && areaAt(pointed, boundaries)
  if (area !== null) return { cell: null, area, count: 0, selection: {} }
  if (!hexagons) return null
  const cell = cellAt(pointed, hexagons.resolution)
  const reading = readCell(cell, hexagons.tiles)
  if (!reading || reading.count + (reading.previous ?? 0) === 0) return null
  return { cell, count: reading.count, selection: { cell, address: null, appeal: null } }
}

/** Several places are looked at from nearer by; one of them opens what was said there. */
function targetOf({ place, position: [longitude, latitude], parts, count }: AppealMark): PointerTarget {
  if (place) return { cell: null, count, selection: selectionOf(place) }
  return { cell: null, count, selection: {}, goTo: { longitude, latitude, zoom: parts ?? 0 } }
}

/** One appeal is opened at once; several at one place are listed by their address. */
function selectionOf({ appeals: [first, ...others] }: AppealPoint): Partial<Selection> {
  if (!first) return {}
  return others.length === 0 ? { appeal: first.id } : { cell: first.cell, address: first.address, appeal: null }
}

function nearest(pointed: Pointed, marks: readonly AppealMark[], project: Project): AppealMark | undefined {
  const near = marks
    .map((mark) => {
      const { x, y } = project(mark.position)
      return { mark, distance: Math.hypot(x - pointed.x, y - pointed.y) - markRadius(mark) }
    })
    .filter(({ distance }) => distance <= REACH)
  return near.sort((one, other) => one.distance - other.distance)[0]?.mark
}
