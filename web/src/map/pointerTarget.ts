import { countOf } from '../hexagons/tile'
import type { AppealPoint } from '../layers/appealLayer'
import type { Selection } from '../view/view'
import { cellAt } from './geometry'
import type { Hexagons } from './sheets'

/** What lies under the pointer, and what a click on it would select. */
export interface PointerTarget {
  /** The hexagon; null over a single appeal. */
  cell: string | null
  count: number
  selection: Partial<Selection>
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

/** How near to a point one must come to mean it, in pixels of a desk's screen. */
const REACH = 12

/** The appeal or hexagon under a point of the screen; null where there is neither. */
export function targetAt(
  pointed: Pointed,
  hexagons: Pick<Hexagons, 'resolution' | 'tiles'> | null,
  points: readonly AppealPoint[],
  project: Project,
): PointerTarget | null {
  const point = nearest(pointed, points, project)
  if (point) return { cell: null, count: point.appeals.length, selection: selectionOf(point) }
  if (!hexagons) return null
  const cell = cellAt(pointed, hexagons.resolution)
  const count = countOf(cell, hexagons.tiles)
  return count > 0 ? { cell, count, selection: { cell, address: null, appeal: null } } : null
}

/** One appeal is opened at once; several at one place are listed by their address. */
function selectionOf({ appeals: [first, ...others] }: AppealPoint): Partial<Selection> {
  if (!first) return {}
  return others.length === 0 ? { appeal: first.id } : { cell: first.cell, address: first.address, appeal: null }
}

function nearest(pointed: Pointed, points: readonly AppealPoint[], project: Project): AppealPoint | undefined {
  const near = points
    .map((point) => {
      const { x, y } = project(point.position)
      return { point, distance: Math.hypot(x - pointed.x, y - pointed.y) }
    })
    .filter(({ distance }) => distance <= REACH)
  return near.sort((one, other) => one.distance - other.distance)[0]?.point
}
