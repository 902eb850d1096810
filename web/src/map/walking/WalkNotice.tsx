import { useEffect, useState } from 'react'
import type { HeatMap } from '../heatMap'
import { readInsets } from '../insets'
import { MapTooltip } from '../MapTooltip'
import { useWalkText } from './texts/useWalkText'
import type { Walked } from './useWalking'
import styles from './walking.module.css'

interface WalkNoticeProps {
  map: HeatMap | null
  /** Where the keyboard is; null while it is nowhere. */
  walked: Walked | null
  /** Whether that hexagon or municipality is open. */
  opened: boolean
  place: string
  lines: string[]
}

/** While somebody holds a key down only the place where they stop is said. */
const PAUSE = 250

/** What stands where the keyboard is: beside the hexagon for those who see, politely aloud for those who hear. */
export function WalkNotice({ map, walked, opened, place, lines }: WalkNoticeProps) {
  const say = useWalkText()
  const { point, news } = walked ?? {}
  const told = [news && say(news), place, ...lines, opened && say('opened')].filter(Boolean).join(', ')
  const spoken = useSettled(walked ? told : '')
  const at = point ? map?.project(point) : null
  return (
    <>
      {at && (
        <MapTooltip
          testId="walk-tip"
          {...at}
          left={isNearRight(at)}
          lines={[...lines.slice(0, 1), place, ...lines.slice(1)].filter(Boolean)}
        />
      )}
      <p className={styles.voice} role="status" data-testid="walk-voice">
        {spoken}
      </p>
    </>
  )
}

/** Room for a tooltip, in root font sizes. */
const ROOM = 18

function isNearRight({ x }: { x: number }): boolean {
  const root = getComputedStyle(document.documentElement)
  return x + ROOM * Number.parseFloat(root.fontSize) > window.innerWidth - readInsets(root).right
}

/** A text once it has stayed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
