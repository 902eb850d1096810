import { useSyncExternalStore } from 'react'
import { framesOf, type PlayMode, startAt } from './frames'
import type { Period } from './period'

export const SPEEDS = [0.5, 1, 2, 4] as const

/** Frames on their way, and which of them is shown. */
interface Run {
  frames: readonly Period[]
  at: number
}

/** How time is played over the map. */
export interface Playback {
  /** Null while nothing is played. */
  run: Run | null
  mode: PlayMode
  speed: (typeof SPEEDS)[number]
  loop: boolean
}

const listeners = new Set<() => void>()
const NO_PERIODS: readonly Period[] = []
/** How many frames ahead are fetched. */
const AHEAD = 4

let playback: Playback = { run: null, mode: 'moving', speed: 1, loop: true }
let paused: Run | null = null
let toggler: (() => void) | null = null

/** How time is played; renders again when that changes. */
export function usePlayback(): Playback {
  return useSyncExternalStore(subscribe, () => playback)
}

/** The days that are shown while time is played; null while it is not. */
export function useFrame(): Period | null {
  return useSyncExternalStore(subscribe, frame)
}

/** The days that are shown next, the nearest first. */
export function useNextFrames(): readonly Period[] {
  const { run, loop } = usePlayback()
  if (!run) return NO_PERIODS
  const { frames, at } = run
  const next = Array.from({ length: Math.min(AHEAD, frames.length - 1) }, (_, index) => at + 1 + index)
  return next.flatMap((index) => frames[loop ? index % frames.length : index] ?? [])
}

/** Begins to play a period, or goes on where that was left. */
export function startPlayback(window: Period, history: Period): void {
  const left = paused?.frames[paused.at]
  const goesOn = left?.from === window.from && left.to === window.to
  const frames = goesOn && paused ? paused.frames : framesOf(window, history, playback.mode)
  const at = goesOn && paused ? (paused.at + 1) % frames.length : startAt(frames, window, playback.mode)
  set({ run: { frames, at } })
}

/** Stops; returns the days that were shown last. */
export function stopPlayback(): Period | null {
  const shown = frame()
  paused = playback.run ?? paused
  set({ run: null })
  return shown
}

/** Shows the next frame; false where there is none. */
export function showNextFrame(): boolean {
  const { run, loop } = playback
  if (!run) return false
  const next = run.at + 1
  if (next >= run.frames.length && !loop) return false
  set({ run: { ...run, at: next % run.frames.length } })
  return true
}

/** Plays in another way; another mode begins anew. */
export function setPlayback(next: Partial<Pick<Playback, 'mode' | 'speed' | 'loop'>>): void {
  if (next.mode && next.mode !== playback.mode) paused = null
  set(next)
}

/** Plays or pauses, where there is something to play with. */
export function togglePlayback(): void {
  toggler?.()
}

/** For the controls: what playing and pausing means; returns how to stop being asked. */
export function onToggle(toggle: () => void): () => void {
  toggler = toggle
  return () => {
    toggler = null
  }
}

function frame(): Period | null {
  return playback.run?.frames[playback.run.at] ?? null
}

function set(next: Partial<Playback>): void {
  playback = { ...playback, ...next }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
