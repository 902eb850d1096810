import { type Direction, directionOf } from './walk'

/** What a key asks for while the map has the focus. */
export type WalkCommand =
  | { kind: 'step' | 'pan'; direction: Direction }
  /** To the fullest hexagon on the screen. */
  | { kind: 'fullest' }
  | { kind: 'enter' }
  | { kind: 'back' }

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What a key press asks for; null for keys that are none of the walk's, as those of the browser. */
export function walkCommandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): WalkCommand | null {
  if (ctrlKey || metaKey || altKey) return null
  const direction = directionOf(key)
  if (direction) return { kind: shiftKey ? 'pan' : 'step', direction }
  if (shiftKey) return null
  if (key === 'Home') return { kind: 'fullest' }
  if (key === 'Enter') return { kind: 'enter' }
  return key === 'Escape' ? { kind: 'back' } : null
}
