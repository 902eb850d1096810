import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether paper is being prepared; known before the browser lays it out. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => window.matchMedia('print').matches)
  useEffect(() => {
    const media = window.matchMedia('print')
    const set = (next: boolean) => () => flushSync(() => setPrinting(next))
    const [begin, end] = [set(true), set(false)]
    const change = () => flushSync(() => setPrinting(media.matches))
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    media.addEventListener('change', change)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      media.removeEventListener('change', change)
    }
  }, [])
  return printing
}
