import { type RefObject, useEffect, useState } from 'react'
import type { Place } from '../model/gridMove'
import type { Matrix } from '../state/useMatrix'
import { codesAt, placeOf } from './gridPlaces'
import { TipText } from './TipText'
import styles from './tip.module.css'

interface CellTipProps {
  matrix: Matrix
  scroller: RefObject<HTMLElement | null>
  /** The cell that keys have come to. */
  focused: Place | null
  id: string
}

interface Shown {
  place: Place
  box: DOMRect
}

/** What a cell says in full, beside it: below the pointer, or where the keys are. */
export function CellTip({ matrix, scroller, focused, id }: CellTipProps) {
  const hovered = useHovered(scroller)
  const [box, setBox] = useState<Shown | null>(null)
  useEffect(() => {
    const cell = focused && document.getElementById(`${id}-${focused.row}-${focused.column}`)
    setBox(focused && cell ? { place: focused, box: cell.getBoundingClientRect() } : null)
  }, [focused?.row, focused?.column, id])
  const shown = hovered ?? box
  const codes = shown && codesAt(shown.place, matrix.rows.items, matrix.columns.items)
  if (!shown || !codes) return null
  return (
    <div className={styles.tip} aria-hidden="true" style={besides(shown.box)}>
      <TipText matrix={matrix} {...codes} />
    </div>
  )
}

function useHovered(scroller: RefObject<HTMLElement | null>): Shown | null {
  const [hovered, setHovered] = useState<Shown | null>(null)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const leave = () => setHovered(null)
    function enter({ target, pointerType }: PointerEvent) {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null
      const place = placeOf(cell?.dataset.place)
      setHovered(cell && place && pointerType !== 'touch' ? { place, box: cell.getBoundingClientRect() } : null)
    }
    element.addEventListener('pointerover', enter)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('scroll', leave, { passive: true })
    return () => {
      element.removeEventListener('pointerover', enter)
      element.removeEventListener('pointerleave', leave)
      element.removeEventListener('scroll', leave)
    }
  }, [scroller])
  return hovered
}

/** Below the cell, or above it in the lower half of the screen; never beyond the right edge. */
function besides({ left, right, top, bottom }: DOMRect) {
  const upper = bottom < window.innerHeight * 0.6
  const sideways = left < window.innerWidth / 2 ? { left } : { right: window.innerWidth - right }
  return upper ? { ...sideways, top: bottom + 4 } : { ...sideways, bottom: window.innerHeight - top + 4 }
}
