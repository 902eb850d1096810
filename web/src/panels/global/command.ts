export type Command = 'filter' | 'detail' | 'theme' | 'views' | 'search' | 'help' | 'back'

/** What of a key press decides. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** By the character where the layout has it, else by the place of the key: a Russian layout has neither bracket nor slash. */
export function commandOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): Command | null {
  if (key === 'Escape') return 'back'
  if (ctrlKey || metaKey || altKey) return null
  if (key === '?' || (code === 'Slash' && shiftKey)) return 'help'
  if (shiftKey) return null
  if (key === '/' || code === 'Slash') return 'search'
  if (key === '[' || code === 'BracketLeft') return 'filter'
  if (key === ']' || code === 'BracketRight') return 'detail'
  if (key === 'v' || code === 'KeyV') return 'views'
  return key === 't' || code === 'KeyT' ? 'theme' : null
}
