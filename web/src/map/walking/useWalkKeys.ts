import type { HeatMap } from '../heatMap'
import type { MapCanvasProps } from '../mapProps'
import { wantsNoMotion } from '../motion'
import { useTrail } from './useTrail'
import type { WalkState } from './useWalk'
import { type WalkCommand, walkCommandOf } from './walkKey'

/** How far one key press moves the map, in pixels of a desk's screen. */
const PAN = 120

/** Does what a key asks for on a walk; other keys are left alone. */
export function useWalkKeys(
  map: HeatMap | null,
  { unit, onArea }: MapCanvasProps,
  { walk, begin, step, returnTo }: WalkState,
): (event: KeyboardEvent) => void {
  const trail = useTrail(map)

  function enter() {
    if (!walk) begin(true)
    else if (walk.kind === 'cell') trail.enter(walk.at)
    else onArea(walk.at.cell)
  }
  function back(): boolean {
    const from = trail.leave()
    if (from) returnTo(from)
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
  return (event) => {
    const command = walkCommandOf(event)
    if (!command || !follow(command)) return
    // The map's own handler would move it, the page's would go back twice.
    event.preventDefault()
    event.stopPropagation()
  }
}
