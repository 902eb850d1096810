import { type RefObject, useEffect } from 'react'

/** Gives something the focus while it is open, and gives it back to where it was. */
export function useFocusOn(element: RefObject<HTMLElement | null>, opened = true): void {
  useEffect(() => {
    if (!opened) return
    const before = document.activeElement
    element.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [element, opened])
}
