import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { type Brush, between, type Grip, gripAt, moveGrip, stepOf } from './brush'

/** Around an edge, in root font sizes, that still grips it. */
const REACH = 0.5

/** Below so many pixels a press is a click, not a drag. */
const STILL = 3

/** How long after the last key the period is taken over, in milliseconds. */
const KEY_PAUSE = 500

interface Drag {
  grip: Grip | null
  from: number
  brush: Brush | null
}

interface BrushListener {
  onDraft(brush: Brush | null): void
  /** Hears only what was let go. */
  onCommit(brush: Brush): void
}

interface BrushScale {
  dayWidth: number
  unit: number
}

/** Draws, moves and resizes a stretch of days by pointer and keys. */
export function useBrush(
  value: Brush | null,
  length: number,
  { dayWidth, unit }: BrushScale,
  { onDraft, onCommit }: BrushListener,
) {
  const [draft, setDraft] = useState<Brush | null>(null)
  const drag = useRef<Drag | null>(null)
  const pause = useRef(0)
  useEffect(() => setDraft(null), [value?.start, value?.end])
  useEffect(() => onDraft(draft), [draft])
  useEffect(() => () => window.clearTimeout(pause.current), [])
  const brush = draft ?? value

  const position = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left

  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = position(event)
    const grip = brush && gripAt(at, brush.start * dayWidth, brush.end * dayWidth, REACH * unit)
    drag.current = { grip, from: at, brush }
  }

  const move = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return
    const at = position(event)
    if (draft || Math.abs(at - drag.current.from) > STILL) setDraft(dragged(drag.current, at, dayWidth, length))
  }

  const end = () => {
    drag.current = null
    if (!draft) return
    if (draft.start === value?.start && draft.end === value.end) setDraft(null)
    else onCommit(draft)
  }

  const press = (grip: Grip) => (event: KeyboardEvent) => {
    const step = stepOf(event.key)
    if (step === null || !brush) return
    event.preventDefault()
    const next = moveGrip(brush, grip, step, length)
    setDraft(next)
    window.clearTimeout(pause.current)
    pause.current = window.setTimeout(() => onCommit(next), KEY_PAUSE)
  }

  const cancel = () => {
    drag.current = null
    setDraft(null)
  }

  return {
    brush,
    press,
    pointer: { onPointerDown: start, onPointerMove: move, onPointerUp: end, onPointerCancel: cancel },
  }
}

function dragged({ grip, from, brush }: Drag, at: number, dayWidth: number, length: number): Brush {
  if (!grip || !brush) return between(Math.floor(from / dayWidth), Math.floor(at / dayWidth), length)
  return moveGrip(brush, grip, Math.round((at - from) / dayWidth), length)
}
