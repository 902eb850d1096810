import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { placeAt } from '../../hexagons/mercator'
import { currentView } from '../../view/useView'
import type { HeatMap } from '../heatMap'
import { insetsNow } from '../insets'
import type { MapCanvasProps, Seen } from '../mapProps'
import { wantsNoMotion } from '../motion'
import { shiftInto } from './shiftInto'
import { useFocusWithin } from './useFocusWithin'
import { useTrail } from './useTrail'
import { useWalkGround } from './useWalkGround'
import { type Direction, nextStop, type Stop } from './walk'
import { type WalkCommand, walkCommandOf } from './walkKey'

/** How far one key press moves the map, in pixels of a desk's screen. */
const PAN = 120

/** Where the keyboard is, and the line along which it walks. */
interface Walk {
  kind: 'cell' | 'area'
  at: Stop
  line: Stop
  along: Direction | null
}

/** What the walk has to say besides where it is. */
export type WalkNews = 'end' | 'back' | null

/** Where the keyboard is: on a hexagon or a municipality, and where that lies. */
export interface Walked {
  cell: string | null
  area: string | null
  point: [number, number]
  news: WalkNews
}

/** Walks from hexagon to hexagon, or municipality to municipality, by the keyboard while the map has the focus. */
export function useWalking(
  container: RefObject<HTMLDivElement | null>,
  map: HeatMap | null,
  props: MapCanvasProps,
  seen: Seen | null,
): Walked | null {
  const { unit, busy } = props
  const ground = useWalkGround(props)
  const trail = useTrail(map)
  const [walk, setWalk] = useState<Walk | null>(null)
  const [news, setNews] = useState<WalkNews>(null)

  function stand(at: Stop | null, rest: Partial<Walk> = {}, what: WalkNews = null) {
    if (at && ground) setWalk({ kind: ground.kind, at, line: at, along: null, ...rest })
    setNews(what)
  }
  function begin(fromOpened: boolean) {
    if (!ground || !map) return
    const { selection, filter } = currentView()
    const opened = ground.kind === 'cell' ? selection.cell : filter.municipality[0]
    const found = fromOpened ? ground.stops().find(({ cell }) => cell === opened) : null
    stand(found ?? ground.first(map.free(insetsNow())))
  }
  function step(direction: Direction) {
    if (!ground || !walk) return begin(true)
    const line = walk.along?.join() === direction.join() ? walk.line : walk.at
    const next = nextStop(walk.at, direction, ground.stops(), { neighbours: ground.neighbours(walk.at), line })
    if (next) stand(next, { line, along: direction })
    // What is farther on may still be on its way.
    else if (!busy && !map?.moving()) setNews('end')
  }
  function enter() {
    if (!walk) begin(true)
    else if (walk.kind === 'cell') trail.enter(walk.at)
    else props.onArea(walk.at.cell)
  }
  function back(): boolean {
    const from = trail.leave()
    if (from) stand(from, { kind: 'cell' }, 'back')
    return from !== null
  }
  function follow(command: WalkCommand): boolean {
    if (command.kind === 'back') return back()
    if (command.kind === 'enter') enter()
    else if (command.kind === 'fullest') begin(false)
    else if (command.kind === 'step') step(command.direction)
    else map?.pan([command.direction[0] * PAN * unit, command.direction[1] * PAN * unit], wantsNoMotion())
    return true
  }
  function press(event: KeyboardEvent) {
    const command = walkCommandOf(event)
    if (!command || !follow(command)) return
    // The map's own handler would move it, the page's would go back twice.
    event.preventDefault()
    event.stopPropagation()
  }

  const focused = useFocusWithin(container, { press, point: () => setWalk(null) })
  const settle = useEffectEvent(() => {
    const next = walk && ground?.settled(walk.at, walk.kind)
    if (next && ground) setWalk({ kind: ground.kind, at: next, line: next, along: null })
  })
  const reveal = useEffectEvent(() => {
    if (!walk || !map || map.moving()) return
    const by = shiftInto(map.project(placeAt(walk.at.x, walk.at.y)), insetsNow(), container.current)
    if (by) map.pan(by, wantsNoMotion())
  })
  useEffect(() => settle(), [props.hexagons?.resolution, ground?.kind])
  useEffect(() => reveal(), [walk, seen])

  if (!walk || !focused) return null
  const { kind, at } = walk
  const [cell, area] = kind === 'cell' ? [at.cell, null] : [null, at.cell]
  return { cell, area, point: placeAt(at.x, at.y), news }
}
