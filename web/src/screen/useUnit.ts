import { useSyncExternalStore } from 'react'

/** How much larger than on a desk everything is drawn: the layout's root font grows with the screen. */
export function useUnit(): number {
  return useSyncExternalStore(subscribe, unit)
}

function unit(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Math.round((size / 16) * 20) / 20
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}
