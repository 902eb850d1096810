import { useSyncExternalStore } from 'react'

const NAME = 'ochag.key'

/** That a key is wanted, and whether the one before was refused. */
export interface KeyWish {
  refused: boolean
}

const listeners = new Set<() => void>()
let wish: KeyWish | null = null
let asked: Promise<boolean> | null = null
let answer: (given: boolean) => void = () => {}

/** The key of this browser tab; it is forgotten with the tab. */
export function readKey(): string | null {
  return sessionStorage.getItem(NAME)
}

/** Asks the person for a key, once for all who wait; false when there is none to be had. */
export function askForKey(refused: boolean): Promise<boolean> {
  asked ??= new Promise((resolve) => {
    answer = resolve
    show({ refused })
  })
  return asked
}

/** The person's answer; null gives up, and with it a key that was refused. */
export function giveKey(key: string | null): void {
  if (key !== null) sessionStorage.setItem(NAME, key)
  else if (wish?.refused) sessionStorage.removeItem(NAME)
  asked = null
  show(null)
  answer(key !== null)
}

/** Whether a key is being asked for; for the dialog that does so. */
export function useKeyWish(): KeyWish | null {
  return useSyncExternalStore(subscribe, () => wish)
}

function show(next: KeyWish | null) {
  wish = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
