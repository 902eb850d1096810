import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { currentPrinting, setPrinting } from '../view/printing'

/** Whoever prints by the browser's own menu gets the sheet too, with the map as it is on the screen. */
export function usePaper(): void {
  useEffect(() => {
    const media = window.matchMedia('print')
    const ended = new AbortController()
    const { signal } = ended
    // The browser lays the paper out right after this.
    const begin = () => {
      if (currentPrinting().mode === 'none') flushSync(() => setPrinting('quick'))
    }
    const end = () => setPrinting('none')
    window.addEventListener('beforeprint', begin, { signal })
    window.addEventListener('afterprint', end, { signal })
    media.addEventListener('change', () => (media.matches ? begin() : end()), { signal })
    return () => {
      ended.abort()
      setPrinting('none')
    }
  }, [])
}
