import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { PlacedCell } from '../../hexagons/within'
import { currentView, select } from '../../view/useView'
import type { Camera } from '../../view/view'
import { cellBox, cellCentre } from '../geometry'
import type { HeatMap } from '../heatMap'
import { readInsets } from '../insets'
import type { MapCanvasProps, Seen } from '../mapProps'
import { wantsNoMotion } from '../motion'
import { drawnStops, fullestStop, neighboursOf, settledStop } from './drawnStops'
import { shiftInto } from './shiftInto'
import { type Direction, nextStop } from './walk'
import { type WalkCommand, walkCommandOf } from './walkKey'

/** How far one key press moves the map, in pixels of a desk's screen. */
const PAN = 120

/** Where the keyboard is among the hexagons, and the line along which it walks. */
interface Walk {
  at: PlacedCell
  line: PlacedCell
  along: Direction | null
}

/** What the walk has to say besides where it is. */
export type WalkNews = 'end' | 'back' | null

/** Walks from hexagon to hexagon by the keyboard while the map has the focus. */
export function useWalking(
  container: RefObject<HTMLDivElement | null>,
  map: HeatMap | null,
  { hexagons, unit, busy }: MapCanvasProps,
  seen: Seen | null,
) {
  const [walk, setWalk] = useState<Walk | null>(null)
  const [news, setNews] = useState<WalkNews>(null)
  const [focused, setFocused] = useState(false)
  const trail = useRef<{ camera: Camera; from: PlacedCell }[]>([])

  function stand(at: PlacedCell, rest: Partial<Walk> = {}, what: WalkNews = null) {
    setWalk({ at, line: at, along: null, ...rest })
    setNews(what)
  }

  function start() {
    if (!hexagons || !map) return
    const selected = drawnStops(hexagons).find(({ cell }) => cell === currentView().selection.cell)
    const first = selected ?? fullestStop(hexagons, map.free(insets()))
    if (first) stand(first)
  }

  function step(direction: Direction) {
    if (!hexagons || !walk) return start()
    const line = walk.along?.join() === direction.join() ? walk.line : walk.at
    const next = nextStop(walk.at, direction, drawnStops(hexagons), { neighbours: neighboursOf(walk.at.cell), line })
    if (next) stand(next, { line, along: direction })
    // What is farther on may still be on its way.
    else if (!busy && !map?.moving()) setNews('end')
  }

  /** The first time opens the hexagon, then its inside. */
  function enter() {
    if (!walk || !map) return start()
    const { cell } = walk.at
    if (currentView().selection.cell !== cell) return select({ cell, address: null, appeal: null })
    trail.current.push({ camera: map.camera(), from: walk.at })
    map.fly({ bounds: cellBox(cell) }, insets(), wantsNoMotion())
  }

  /** Out of the inside again, as long as nothing in it is open; the rest is the page's way back. */
  function leave(): boolean {
    const { selection } = currentView()
    const last = trail.current.at(-1)
    if (!last || selection.address || (selection.cell && selection.cell !== last.from.cell)) return false
    trail.current.pop()
    map?.fly(last.camera, insets(), wantsNoMotion())
    stand(last.from, {}, 'back')
    return true
  }

  function follow(command: WalkCommand): boolean {
    if (command.kind === 'back') return leave()
    if (command.kind === 'pan') map?.pan(shift(command.direction, PAN * unit), wantsNoMotion())
    else if (command.kind === 'step') step(command.direction)
    else if (command.kind === 'enter') enter()
    else if (hexagons && map) {
      const fullest = fullestStop(hexagons, map.free(insets()))
      if (fullest) stand(fullest)
    }
    return true
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = walkCommandOf(event)
    if (!command || !follow(command)) return
    // The map's own handler would move it, the page's would go back twice.
    event.preventDefault()
    event.stopPropagation()
  })
  const settle = useEffectEvent(() => {
    const next = walk && hexagons && settledStop(walk.at, hexagons)
    if (next && next !== walk.at) setWalk({ at: next, line: next, along: null })
  })
  const reveal = useEffectEvent(() => {
    if (!walk || !map || map.moving()) return
    const by = shiftInto(map.project(cellCentre(walk.at.cell)), insets(), container.current)
    if (by) map.pan(by, wantsNoMotion())
  })

  useEffect(() => settle(), [hexagons?.resolution])
  useEffect(() => reveal(), [walk, seen])
  useEffect(() => listen(container.current, { press, focus: setFocused, point: () => setWalk(null) }), [container])

  return walk && focused ? { cell: walk.at.cell, news } : null
}

interface Listeners {
  press(event: KeyboardEvent): void
  focus(focused: boolean): void
  point(): void
}

function listen(element: HTMLElement | null, { press, focus, point }: Listeners) {
  const gain = () => focus(true)
  const lose = () => focus(false)
  // Before the map's own handlers, which stand on an element inside.
  element?.addEventListener('keydown', press, { capture: true })
  element?.addEventListener('focusin', gain)
  element?.addEventListener('focusout', lose)
  element?.addEventListener('pointerdown', point)
  return () => {
    element?.removeEventListener('keydown', press, { capture: true })
    element?.removeEventListener('focusin', gain)
    element?.removeEventListener('focusout', lose)
    element?.removeEventListener('pointerdown', point)
  }
}

function shift([right, down]: Direction, by: number): [number, number] {
  return [right * by, down * by]
}

function insets() {
  return readInsets(getComputedStyle(document.documentElement))
}
