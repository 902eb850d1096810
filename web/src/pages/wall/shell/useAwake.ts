import { useEffect, useState } from 'react'

/** So long after the last movement pointer and buttons go. */
const PAUSE = 3000

/** Whether somebody is there: a pointer has moved or a key was pressed a moment ago. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    function wake() {
      setAwake(true)
      clearTimeout(timer)
      timer = setTimeout(() => setAwake(false), PAUSE)
    }
    const signs = ['pointermove', 'pointerdown', 'keydown'] as const
    for (const sign of signs) window.addEventListener(sign, wake)
    return () => {
      clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, wake)
    }
  }, [])
  return awake
}
