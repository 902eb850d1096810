import { useSyncExternalStore } from 'react'

/** A short word on what has been done, and how to take it back. */
export interface Toast {
  text: string
  undo?: () => void
}

const listeners = new Set<() => void>()
let shown: Toast | null = null

/** Says that something has been done; null takes the word away. */
export function toast(next: Toast | null): void {
  shown = next
  for (const listener of listeners) listener()
}

/** What is being said now. */
export function useToast(): Toast | null {
  return useSyncExternalStore(subscribe, () => shown)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
