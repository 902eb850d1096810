import type { AppealMark } from '../layers/appealPoint'
import type { Scene } from '../layers/layers'
import type { Palette } from '../theme/palette'
import { cellOutline } from './geometry'
import { livePulses, type Pulse, pulseRings } from './pulses'
import { type Fade, fading, type SplitHexagons, sheetsAt } from './sheets'

/** What the map shows besides the ground. */
export interface SceneState {
  fade: Fade | null
  split: SplitHexagons | null
  pulses: readonly Pulse[]
  hovered: string | null
  selected: string | null
  /** Where the keyboard is. */
  walked: string | null
  marks: readonly AppealMark[]
  opened: number | null
  palette: Palette
  unit: number
  /** The reader wants no motion. */
  still: boolean
}

const WALKED = 1.06

/** The scene of a moment. */
export function sceneAt(state: SceneState, now: number): Scene {
  const { fade, split, pulses, hovered, selected, walked, marks, opened, palette, unit, still } = state
  return {
    sheets: fade ? sheetsAt(fade, now, split) : [],
    pulses: pulseRings(pulses, now, still),
    hovered: hovered && hovered !== selected ? cellOutline(hovered) : null,
    selected: selected === null ? null : cellOutline(selected),
    // A little wider, so that it is seen around the selected one.
    walked: walked === null ? null : cellOutline(walked, WALKED),
    marks,
    opened,
    palette,
    unit,
  }
}

/** Whether the next moment looks different by itself. */
export function moves({ fade, pulses }: SceneState, now: number): boolean {
  return (fade !== null && fading(fade, now)) || livePulses(pulses, now).length > 0
}
