import { useEffect, useState } from 'react'

/** False until the page has been painted once, for what may not delay that. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      // The first frame is only being made here; the next one comes after it was shown.
      frame = requestAnimationFrame(() => setPainted(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return painted
}
