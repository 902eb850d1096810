import { useEffect, useEffectEvent, useRef } from 'react'
import type { AppealMark } from '../layers/appealPoint'
import type { HeatMap } from './heatMap'
import type { MapCanvasProps } from './mapProps'
import { wantsNoMotion } from './motion'
import { type Pulse, pulsesWith } from './pulses'
import { type Fade, shownNext } from './sheets'

type MarkedProps = MapCanvasProps & { marks: readonly AppealMark[] }

/** Where pointer and keyboard are. */
interface Pointed {
  hovered: string | null
  walked: string | null
}

/** Keeps hexagons, marks, rings and pulses as they should look. */
export function useMapScene(map: HeatMap | null, props: MarkedProps, { hovered, walked }: Pointed) {
  const { hexagons, split, marks, palette, unit, view, subscribePulses } = props
  const { cell: selected, appeal: opened } = view.selection
  const fade = useRef<Fade | null>(null)
  const pulses = useRef<readonly Pulse[]>([])

  const draw = useEffectEvent(() => {
    const state = {
      fade: fade.current,
      split,
      pulses: pulses.current,
      hovered,
      selected,
      walked,
      marks,
      opened,
      palette,
      unit,
    }
    map?.draw({ ...state, still: wantsNoMotion() })
  })

  useEffect(() => {
    const now = performance.now()
    // What could not be loaded must not look like an answer.
    fade.current = hexagons && shownNext(fade.current, hexagons, now, wantsNoMotion())
  }, [hexagons])

  useEffect(() => draw(), [map, hexagons, split, marks, hovered, selected, walked, opened, palette, unit])

  useEffect(
    () =>
      subscribePulses((cells) => {
        pulses.current = pulsesWith(pulses.current, cells, performance.now())
        draw()
      }),
    [subscribePulses],
  )
}
