import { useReducedMotion } from '@mantine/hooks'
import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { framesOf } from '../../view/frames'
import type { Period } from '../../view/period'
import { onToggle, showNextFrame, startPlayback, stopPlayback, usePlayback } from '../../view/playback'
import { setFilter, useView } from '../../view/useView'

/** How long a frame stays at the usual speed, in milliseconds. */
const FRAME = 1000

/** What a frame is made of. */
const SHOWN = ['hexagons', 'measures']

/** Plays a period over the history: goes on when a frame has been seen and the next may come, steps by hand. */
export function usePlayer(window: Period, history: Period) {
  const { run, mode, speed } = usePlayback()
  const still = useReducedMotion()
  const waiting =
    useIsFetching({ type: 'active', predicate: ({ queryKey: [name] }) => SHOWN.includes(String(name)) }) > 0
  const playing = run !== null
  const chosen = useView().filter.period

  function stop() {
    const shown = stopPlayback()
    if (shown) setFilter({ period: shown })
  }
  function toggle() {
    if (playing) stop()
    else if (!still) startPlayback(window, history)
  }
  function step(by: 1 | -1) {
    const shown = stopPlayback() ?? window
    const frames = framesOf(window, history, 'moving')
    const at = frames.findIndex(({ from, to }) => from === shown.from && to === shown.to)
    const next = run && mode === 'growing' ? run.frames[run.at + by] : frames[Math.max(0, at + by)]
    if (next) setFilter({ period: next })
  }
  const next = useEffectEvent(() => {
    if (!showNextFrame()) stop()
  })
  const toggled = useEffectEvent(toggle)

  useEffect(() => {
    if (!playing || waiting) return
    const timer = setTimeout(() => next(), FRAME / speed)
    return () => clearTimeout(timer)
  }, [playing, waiting, speed, run?.at])
  useEffect(() => onToggle(() => toggled()), [])
  // Whoever chooses other days has seen enough.
  useEffect(() => () => void stopPlayback(), [chosen])

  return { playing, still, toggle, step }
}
