import type { Position } from '../layers/ringLayer'
import { cellOutline } from './geometry'

/** A hexagon that changed at a moment. */
export interface Pulse {
  cell: string
  since: number
}

/** How long a change is shown, in milliseconds. */
export const PULSE = 1400

/** How much wider the ring becomes. */
const GROWTH = 0.35

/** At most so many rings at once; an import would otherwise set the whole map ringing. */
const MOST = 200

/** The pulses after some cells changed; a cell that changes again begins again. */
export function pulsesWith(pulses: readonly Pulse[], cells: readonly string[], now: number): Pulse[] {
  const changed = new Set(cells)
  const others = pulses.filter((pulse) => !changed.has(pulse.cell) && alive(pulse, now))
  return [...others, ...[...changed].map((cell) => ({ cell, since: now }))].slice(-MOST)
}

/** The pulses that still show. */
export function livePulses(pulses: readonly Pulse[], now: number): Pulse[] {
  return pulses.filter((pulse) => alive(pulse, now))
}

/** The rings of a moment: growing and fading; only fading for those who want no motion. */
export function pulseRings(pulses: readonly Pulse[], now: number, still: boolean): { path: Position[]; age: number }[] {
  return livePulses(pulses, now).flatMap(({ cell, since }) => {
    const age = (now - since) / PULSE
    const path = cellOutline(cell, still ? 1 : 1 + GROWTH * age)
    return path ? [{ path, age }] : []
  })
}

function alive({ since }: Pulse, now: number): boolean {
  return now - since < PULSE
}
