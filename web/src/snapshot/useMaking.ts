import { useEffect, useRef, useState } from 'react'
import type { Step } from './makePicture'

/** How far a picture is: not asked for, being made, or why it was not. */
export type Making =
  | { state: 'idle' }
  | { state: 'busy'; step: Step }
  | { state: 'failed' }
  | { state: 'copyFailed' }
  | { state: 'copied' }

/** A way to make a picture that can be called off; going away calls it off too. */
export function useMaking() {
  const [making, setMaking] = useState<Making>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function make(work: (signal: AbortSignal, onStep: (step: Step) => void) => Promise<Making['state']>) {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setMaking({ state: 'busy', step: 'map' })
    try {
      const state = await work(controller.signal, (step) => setMaking({ state: 'busy', step }))
      if (!controller.signal.aborted && state !== 'busy') setMaking({ state })
    } catch (error) {
      if (controller.signal.aborted) return
      console.error(error)
      setMaking({ state: 'failed' })
    }
  }

  function cancel() {
    running.current?.abort()
    setMaking({ state: 'idle' })
  }

  return { making, make, cancel }
}
