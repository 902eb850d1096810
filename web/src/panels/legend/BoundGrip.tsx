import type { KeyboardEvent, PointerEvent } from 'react'
import type { ValueKind } from '../../scale/classStarts'
import { keyStep } from '../../scale/moveBound'
import styles from './editor.module.css'

interface GripProps {
  /** Where the bound is in the chart, from 0 to 1. */
  at: number
  value: number
  kind: ValueKind
  label: string
  /** The value as people read it. */
  text: string
  /** The value at a place of the chart. */
  valueAt(at: number): number
  onMove(value: number): void
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
}

/** A bound of a class that can be taken hold of. */
export function BoundGrip({ at, value, kind, label, text, valueAt, onMove }: GripProps) {
  const drag = (event: PointerEvent<HTMLSpanElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left = 0, width = 1 } = event.currentTarget.parentElement?.getBoundingClientRect() ?? {}
    onMove(valueAt(Math.min(1, Math.max(0, (event.clientX - left) / width))))
  }
  const press = (event: KeyboardEvent) => {
    const steps = STEPS[event.key]
    if (steps === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onMove(value + steps * keyStep(value, kind))
  }
  return (
    <span
      className={styles.grip}
      style={{ left: `${at * 100}%` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value}
      aria-valuetext={text}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  )
}
