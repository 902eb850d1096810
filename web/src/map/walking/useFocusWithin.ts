import { type RefObject, useEffect, useEffectEvent, useState } from 'react'

interface FocusListener {
  press(event: KeyboardEvent): void
  /** The pointer has been used instead. */
  point(): void
}

/** Whether something inside has the focus; hears its keys before anything inside does. */
export function useFocusWithin(container: RefObject<HTMLDivElement | null>, { press, point }: FocusListener): boolean {
  const [focused, setFocused] = useState(false)
  const pressed = useEffectEvent(press)
  const pointed = useEffectEvent(point)
  useEffect(() => {
    const element = container.current
    const ended = new AbortController()
    const { signal } = ended
    element?.addEventListener('keydown', (event) => pressed(event), { capture: true, signal })
    element?.addEventListener('focusin', () => setFocused(true), { signal })
    element?.addEventListener('focusout', () => setFocused(false), { signal })
    element?.addEventListener('pointerdown', () => pointed(), { signal })
    return () => ended.abort()
  }, [container])
  return focused
}
