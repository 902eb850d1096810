import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Timeline } from '../../src/panels/Timeline'
import { startPlayback } from '../../src/view/playback'
import { showsAsked } from '../asked'
import { region } from '../fixtures/region'
import screen from './screens.module.css'

const WINDOW = { from: '2026-06-01', to: '2026-07-01' }
const HISTORY = { from: region.firstDay ?? '', to: '2026-11-23' }

/** The region's history, still or while it is played; the frame stands as long as its hexagons are waited for. */
export function TimeScreen() {
  // The next frame comes once this one has been seen: these hexagons never arrive.
  useQuery({ queryKey: ['hexagons', 'never'], queryFn: never, enabled: true })
  useEffect(() => {
    if (showsAsked === 'playing') startPlayback(WINDOW, HISTORY)
  }, [])
  return (
    <div className={screen.corner}>
      <Timeline />
    </div>
  )
}

function never(): Promise<never> {
  return new Promise(() => undefined)
}
