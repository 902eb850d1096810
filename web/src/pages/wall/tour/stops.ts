import type { Scene } from './wallPlan'

/** One picture of the tour; a scene that visits several municipalities is a stop for each. */
export type Stop = { key: string; seconds: number } & (
  | { kind: Exclude<Scene['kind'], 'places' | 'place'> }
  | { kind: 'place'; municipality: string }
)

/** The stops of a tour in their order; `worst` are the municipalities to visit, the worst first. */
export function stopsOf(scenes: readonly Scene[], worst: readonly string[]): Stop[] {
  return scenes.flatMap((scene, index) => {
    const { kind, seconds } = scene
    if (kind === 'places')
      return worst.slice(0, scene.count).map((municipality, place) => visit(index, place, seconds, municipality))
    if (kind === 'place') return [visit(index, 0, seconds, scene.municipality)]
    return [{ key: `${index}`, kind, seconds }]
  })
}

function visit(index: number, place: number, seconds: number, municipality: string): Stop {
  return { key: `${index}.${place}`, kind: 'place', seconds, municipality }
}

/** The stop so many steps on, round and round; the first where the present one is gone. */
export function stepFrom(stops: readonly Stop[], key: string, steps: number): Stop | undefined {
  const index = stops.findIndex((stop) => stop.key === key)
  if (index < 0) return stops[0]
  const { length } = stops
  return stops[(((index + steps) % length) + length) % length]
}
