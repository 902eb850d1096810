import { useEffect } from 'react'

/** Keeps the screen from going dark, where the browser can; a tab that was hidden asks again. */
export function useWakeLock(): void {
  useEffect(() => {
    let held: WakeLockSentinel | undefined
    let gone = false
    async function hold() {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      // A battery that runs low refuses; the wall goes on without.
      const lock = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (gone) void lock?.release()
      else held = lock
    }
    void hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', hold)
      void held?.release()
    }
  }, [])
}
