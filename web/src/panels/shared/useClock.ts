import { useEffect, useState } from 'react'

/** The time now, renewed every so many milliseconds. */
export function useClock(every: number): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), every)
    return () => window.clearInterval(timer)
  }, [every])
  return now
}
