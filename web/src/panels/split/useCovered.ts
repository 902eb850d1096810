import { useEffect, useState } from 'react'
import { usePanels } from '../layout/panelStore'

/** How much of the screen's width panels cover, in pixels. */
interface Covered {
  left: number
  right: number
  width: number
}

/** What panels cover; renders again when one is folded or the window changes. */
export function useCovered(): Covered {
  const { folded } = usePanels()
  const [covered, setCovered] = useState(measured)
  useEffect(() => {
    // Named because the insets follow from it.
    void folded
    const measure = () => setCovered(measured())
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [folded])
  return covered
}

function measured(): Covered {
  const style = getComputedStyle(document.documentElement)
  const side = (name: string) => Number.parseFloat(style.getPropertyValue(`--inset-${name}`)) || 0
  return { left: side('left'), right: side('right'), width: window.innerWidth }
}
