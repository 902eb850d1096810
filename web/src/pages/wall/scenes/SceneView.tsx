import type { ComponentType } from 'react'
import type { Stop } from '../tour/stops'
import { LiveScene } from './LiveScene'
import { MapScene } from './MapScene'
import { PlaceScene } from './PlaceScene'
import { TopicsScene } from './TopicsScene'
import { TotalsScene } from './TotalsScene'
import { WorstScene } from './WorstScene'

const SCENES: Record<Exclude<Stop['kind'], 'place'>, ComponentType> = {
  map: MapScene,
  worst: WorstScene,
  topics: TopicsScene,
  totals: TotalsScene,
  live: LiveScene,
}

/** What a stop shows; beside the map, or on the whole screen. */
export function SceneView({ stop }: { stop: Stop }) {
  if (stop.kind === 'place') return <PlaceScene municipality={stop.municipality} />
  const Scene = SCENES[stop.kind]
  return <Scene />
}
