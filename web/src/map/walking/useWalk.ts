import { useEffect, useEffectEvent, useState } from 'react'
import { currentView } from '../../view/useView'
import type { HeatMap } from '../heatMap'
import { insetsNow } from '../insets'
import type { MapCanvasProps } from '../mapProps'
import type { WalkGround } from './ground'
import { useWalkGround } from './useWalkGround'
import { type Direction, nextStop, type Stop } from './walk'

/** Where the keyboard is, and the line along which it walks. */
interface Walk {
  kind: 'cell' | 'area'
  at: Stop
  line: Stop
  along: Direction | null
}

/** What the walk has to say besides where it is. */
export type WalkNews = 'end' | 'back' | null

/** A walk that goes on by itself where the map gets other hexagons. */
export interface WalkState {
  walk: Walk | null
  news: WalkNews
  /** On what is open, or on the fullest that is in view. */
  begin(fromOpened: boolean): void
  step(direction: Direction): void
  /** Back where one came from. */
  returnTo(stop: Stop): void
  stop(): void
}

/** Where the keyboard is on the map, null while it is nowhere, and what leads on from there. */
export function useWalk(map: HeatMap | null, props: MapCanvasProps): WalkState {
  const ground = useWalkGround(props)
  const [walk, setWalk] = useState<Walk | null>(null)
  const [news, setNews] = useState<WalkNews>(null)
  useSettling(ground, props.hexagons?.resolution, walk, setWalk)

  function stand(at: Stop | null, rest: Partial<Walk> = {}, what: WalkNews = null) {
    if (at && ground) setWalk({ kind: ground.kind, at, line: at, along: null, ...rest })
    setNews(what)
  }
  function begin(fromOpened: boolean) {
    if (ground && map) stand((fromOpened && openedStop(ground)) || ground.first(map.free(insetsNow())))
  }
  function step(direction: Direction) {
    if (!ground || !walk) return begin(true)
    const line = walk.along?.join() === direction.join() ? walk.line : walk.at
    const next = nextStop(walk.at, direction, ground.stops(), { neighbours: ground.neighbours(walk.at), line })
    if (next) stand(next, { line, along: direction })
    // What is farther on may still be on its way.
    else if (!props.busy && !map?.moving()) setNews('end')
  }
  return {
    walk,
    news,
    begin,
    step,
    returnTo: (stop) => stand(stop, { kind: 'cell' }, 'back'),
    stop: () => setWalk(null),
  }
}

/** Other hexagons, or municipalities in their place: the walk goes on from where it was. */
function useSettling(
  ground: WalkGround | null,
  resolution: number | undefined,
  walk: Walk | null,
  setWalk: (walk: Walk) => void,
): void {
  const settle = useEffectEvent(() => {
    const next = walk && ground?.settled(walk.at, walk.kind)
    if (next && ground) setWalk({ kind: ground.kind, at: next, line: next, along: null })
  })
  useEffect(() => settle(), [resolution, ground?.kind])
}

function openedStop(ground: WalkGround): Stop | undefined {
  const { selection, filter } = currentView()
  const opened = ground.kind === 'cell' ? selection.cell : filter.municipality[0]
  return ground.stops().find(({ cell }) => cell === opened)
}
