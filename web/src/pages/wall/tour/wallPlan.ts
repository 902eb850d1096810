/** What a wall shows, one after the other. `places` visits the worst municipalities, `place` one of them by its code. */
export type Scene =
  | { kind: SimpleKind; seconds: number }
  | { kind: 'places'; seconds: number; count: number }
  | { kind: 'place'; seconds: number; municipality: string }

export const SIMPLE = ['map', 'worst', 'topics', 'totals', 'live'] as const
type SimpleKind = (typeof SIMPLE)[number]

/** Every kind of scene, in the order in which they are offered. */
export const KINDS = ['map', 'worst', 'places', 'place', 'topics', 'totals', 'live'] as const

/** The scenes of a wall, and how many days up to today it looks at; null is what the filter says. */
export interface WallPlan {
  scenes: Scene[]
  days: number | null
}

/** Seconds that a scene may stand, municipalities that one scene may visit, and days that may be looked at. */
export const LIMITS = {
  seconds: { least: 0.1, most: 3600 },
  count: { least: 1, most: 10 },
  days: { least: 1, most: 3660 },
}

/** More scenes than a day has minutes are not meant. */
const MOST_SCENES = 40

export const USUAL: WallPlan = {
  days: null,
  scenes: [
    { kind: 'map', seconds: 30 },
    { kind: 'worst', seconds: 20 },
    { kind: 'places', seconds: 15, count: 3 },
    { kind: 'topics', seconds: 20 },
    { kind: 'totals', seconds: 20 },
    { kind: 'live', seconds: 20 },
  ],
}

/** A plan as parameters of an address; nothing for the usual one. */
export function planParameters({ scenes, days }: WallPlan): [string, string][] {
  const text = scenes.map(sceneText).join(',')
  return [
    ...(text === USUAL.scenes.map(sceneText).join(',') ? [] : [['scenes', text] satisfies [string, string]]),
    ...(days === null ? [] : [['days', String(days)] satisfies [string, string]]),
  ]
}

/** The plan that an address holds; what it does not hold, or holds wrongly, is as in {@link USUAL}. */
export function planOf(search: string): WallPlan {
  const parameters = new URLSearchParams(search)
  const scenes = (parameters.get('scenes') ?? '').split(',').flatMap(sceneOf).slice(0, MOST_SCENES)
  const days = Number(parameters.get('days') ?? Number.NaN)
  return {
    scenes: scenes.length > 0 ? scenes : USUAL.scenes,
    days: Number.isInteger(days) && within(days, LIMITS.days) ? days : null,
  }
}

function sceneText(scene: Scene): string {
  const parts: (string | number)[] = [scene.kind, scene.seconds]
  if (scene.kind === 'places') parts.push(scene.count)
  if (scene.kind === 'place') parts.push(scene.municipality)
  return parts.join('-')
}

function sceneOf(text: string): Scene[] {
  const [kind, time = '', ...rest] = text.split('-')
  const seconds = Number(time)
  if (time === '' || !within(seconds, LIMITS.seconds)) return []
  const more = rest.join('-')
  if (kind === 'place') return more ? [{ kind, seconds, municipality: more }] : []
  if (kind === 'places') {
    const count = Number(more)
    return Number.isInteger(count) && within(count, LIMITS.count) ? [{ kind, seconds, count }] : []
  }
  const simple = SIMPLE.find((one) => one === kind)
  return simple && !more ? [{ kind: simple, seconds }] : []
}

function within(value: number, { least, most }: { least: number; most: number }): boolean {
  return value >= least && value <= most
}
