export type Command =
  | 'palette'
  | 'search'
  | 'filter'
  | 'detail'
  | 'theme'
  | 'views'
  | 'split'
  | 'snapshot'
  | 'play'
  | 'table'
  | 'print'
  | 'help'
  | 'back'

/** A key and what it does. */
export interface KeyRule {
  command: Command
  /** The character where the layout has it, and the place of the key where it has not. */
  key: string
  code: string
  /** As the list of keys shows it. */
  shown: readonly string[]
  shift?: true
  /** With Ctrl, on a Mac with Command. */
  control?: true
  /** Only where the map is. */
  onMap?: true
}

/** Every key that does the same wherever the focus is; handled and listed from here. */
export const KEYS: readonly KeyRule[] = [
  { command: 'palette', key: 'k', code: 'KeyK', shown: ['Ctrl', 'K'], control: true },
  { command: 'help', key: '?', code: 'Slash', shown: ['?'], shift: true },
  { command: 'theme', key: 't', code: 'KeyT', shown: ['T'] },
  { command: 'views', key: 'v', code: 'KeyV', shown: ['V'] },
  { command: 'snapshot', key: 's', code: 'KeyS', shown: ['S'] },
  { command: 'search', key: '/', code: 'Slash', shown: ['/'] },
  { command: 'filter', key: '[', code: 'BracketLeft', shown: ['['], onMap: true },
  { command: 'detail', key: ']', code: 'BracketRight', shown: [']'], onMap: true },
  { command: 'split', key: 'c', code: 'KeyC', shown: ['C'], onMap: true },
  { command: 'play', key: ' ', code: 'Space', shown: ['Space'], onMap: true },
  { command: 'table', key: 'l', code: 'KeyL', shown: ['L'], onMap: true },
  { command: 'print', key: 'p', code: 'KeyP', shown: ['Ctrl', 'P'], control: true, onMap: true },
  { command: 'back', key: 'Escape', code: 'Escape', shown: ['Esc'], onMap: true },
]

/** What of a key press decides. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** By the character, else by the place of the key: a Russian layout has neither bracket nor slash. */
export function commandOf(press: KeyPress, onMap: boolean): Command | null {
  if (press.altKey) return null
  const control = press.ctrlKey || press.metaKey
  const fitting = KEYS.filter((rule) => (rule.control ?? false) === control && (onMap || !rule.onMap))
  const exact = fitting.find(({ key, control }) => key === (control ? press.key.toLowerCase() : press.key))
  const placed = fitting.find(({ code, shift }) => code === press.code && (shift ?? false) === press.shiftKey)
  return (exact ?? placed)?.command ?? null
}
