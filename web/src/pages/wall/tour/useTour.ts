import { useEffect, useState } from 'react'
import { type Stop, stepFrom } from './stops'

/** Where the tour is, and how it is led by hand. */
export interface Tour {
  stop: Stop | undefined
  /** How many stops there have been; tells one round from the next where there is one stop only. */
  turn: number
  paused: boolean
  step(steps: number): void
  pause(): void
}

interface Place {
  /** Kept as it was when the tour came there, so that nothing changes under who looks; null before the first step. */
  stop: Stop | null
  turn: number
}

/** Leads through the stops, each for its time; `held` stands still as `pause` does. */
export function useTour(stops: readonly Stop[], held: boolean): Tour {
  const [{ stop: kept, turn }, setPlace] = useState<Place>({ stop: null, turn: 0 })
  const [paused, setPaused] = useState(false)
  const stop = kept ?? stops[0]
  const key = stop?.key ?? ''
  const seconds = stop?.seconds
  const next = stepFrom(stops, key, 1)
  const nextKey = next?.key
  useEffect(() => {
    if (paused || held || seconds === undefined || !next) return
    const timer = setTimeout(() => setPlace({ stop: next, turn: turn + 1 }), seconds * 1000)
    return () => clearTimeout(timer)
  }, [paused, held, seconds, nextKey, turn])
  return {
    stop,
    turn,
    paused,
    step: (steps) => setPlace({ stop: stepFrom(stops, key, steps) ?? null, turn: turn + 1 }),
    pause: () => setPaused((now) => !now),
  }
}
