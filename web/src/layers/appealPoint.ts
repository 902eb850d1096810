import type { Appeal } from '@ochag/api/contract/appeal'
import type { Kind } from '@ochag/api/contract/common'
import type { Position } from './ringLayer'

/** What of an appeal shows on the map, and what opens it. */
export type ShownAppeal = Pick<Appeal, 'id' | 'address' | 'cell' | 'kind' | 'status'>

/** Appeals of one place, seen as one point. */
export interface AppealPoint {
  position: Position
  appeals: ShownAppeal[]
}

/** What a mark stands for. */
export interface Gist {
  count: number
  /** How many appeals of each kind. */
  kinds: Record<Kind, number>
  /** Any of them is open. */
  open: boolean
  /** Any of them is an emergency that is not over. */
  alarm: boolean
}

/** Appeals of one place, or of several that are too near to each other to be told apart at some zoom. */
export interface AppealMark extends Gist {
  position: Position
  /** The one place; null for several. */
  place: AppealPoint | null
  /** The zoom at which several places part; null for one. */
  parts: number | null
}

const GRAVEST: readonly Kind[] = ['incident', 'problem', 'suggestion']

/** The appeals of a list by their places; those without an exact place are in no hexagon and on no point. */
export function appealPoints(appeals: readonly (ShownAppeal & Pick<Appeal, 'point'>)[]): AppealPoint[] {
  const places = new Map<string, AppealPoint>()
  for (const { id, address, cell, kind, status, point } of appeals) {
    if (!point || !cell) continue
    const place = places.get(point.join()) ?? { position: point, appeals: [] }
    place.appeals.push({ id, address, cell, kind, status })
    places.set(point.join(), place)
  }
  return [...places.values()]
}

/** What one point stands for. */
export function gistOf({ appeals }: AppealPoint): Gist {
  const kinds = { incident: 0, problem: 0, suggestion: 0 }
  for (const { kind } of appeals) kinds[kind] += 1
  return {
    count: appeals.length,
    kinds,
    open: appeals.some(isOpen),
    alarm: appeals.some((appeal) => appeal.kind === 'incident' && isOpen(appeal)),
  }
}

/** What two points stand for together. */
export function gistOfBoth(one: Gist, other: Gist): Gist {
  const sum = (kind: Kind) => one.kinds[kind] + other.kinds[kind]
  return {
    count: one.count + other.count,
    kinds: { incident: sum('incident'), problem: sum('problem'), suggestion: sum('suggestion') },
    open: one.open || other.open,
    alarm: one.alarm || other.alarm,
  }
}

/** The kind by which a mark is coloured: an emergency that is not over, else what there is most of. */
export function kindOf({ kinds, alarm }: Pick<Gist, 'kinds' | 'alarm'>): Kind {
  if (alarm) return 'incident'
  return GRAVEST.reduce((most, kind) => (kinds[kind] > kinds[most] ? kind : most))
}

function isOpen({ status }: ShownAppeal): boolean {
  return status !== 'closed' && status !== 'rejected'
}
