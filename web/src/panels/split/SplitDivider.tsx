import { IconArrowsHorizontal } from '@tabler/icons-react'
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { moveSplit } from '../../view/useView'
import { dividerShare, movedByKey } from './dividerPlace'
import styles from './split.module.css'
import { useSplitText } from './texts/useSplitText'
import { useCovered } from './useCovered'

/** The border between the halves: dragged by mouse or finger, moved by keys. */
export function SplitDivider({ at, onMove }: { at: number; onMove(at: number): void }) {
  const say = useSplitText()
  const covered = useCovered()
  const [dragging, setDragging] = useState(false)

  function begin(event: PointerEvent<HTMLDivElement>) {
    event.currentTarget.setPointerCapture(event.pointerId)
    setDragging(true)
  }
  function drag(event: PointerEvent<HTMLDivElement>) {
    if (dragging) onMove(dividerShare(event.clientX, covered, window.innerWidth))
  }
  function end() {
    setDragging(false)
    moveSplit(at)
  }
  function press(event: KeyboardEvent) {
    const next = movedByKey(at, event.key)
    if (next === null) return
    event.preventDefault()
    onMove(next)
    moveSplit(next)
  }
  const place = `calc(var(--inset-left) + (100% - var(--inset-left) - var(--inset-right)) * ${at / 100})`
  return (
    <div className={styles.border} style={{ left: place }}>
      <div
        className={styles.grip}
        role="slider"
        tabIndex={0}
        aria-label={say('divider')}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={at}
        aria-valuetext={say('place', { value: at })}
        data-testid="divider"
        onPointerDown={begin}
        onPointerMove={drag}
        onPointerUp={end}
        onPointerCancel={end}
        onKeyDown={press}
      >
        <IconArrowsHorizontal size="1.25rem" aria-hidden="true" />
      </div>
    </div>
  )
}
