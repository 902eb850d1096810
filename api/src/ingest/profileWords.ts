/** One spelling of a word: case, surrounding and repeated white space do not count. */
export function fold(word: string): string {
  return word.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
}

export interface Words<Value> {
  values: Record<string, Value>
  prefixes?: Record<string, Value> | undefined
  stems?: Record<string, Value> | undefined
  otherwise?: Value | undefined
}

/**
 * What a word stands for: the whole word first, then the longest beginning, then the beginnings of the words that it is
 * made of, as far as they say the same, then `otherwise`.
 */
export function wordReader<Value>({
  values,
  prefixes = {},
  stems = {},
  otherwise,
}: Words<Value>): (word: string) => Value | undefined {
  const whole = new Map(Object.entries(values).map(([word, value]) => [fold(word), value]))
  const beginnings = Object.entries(prefixes)
    .map(([word, value]): [string, Value] => [fold(word), value])
    .sort(([left], [right]) => right.length - left.length)
  const stemmed = stemReader(stems)
  return (word) => {
    const folded = fold(word)
    const found = whole.get(folded) ?? beginnings.find(([beginning]) => folded.startsWith(beginning))?.[1]
    return found ?? stemmed(folded) ?? otherwise
  }
}

function stemReader<Value>(stems: Record<string, Value>): (folded: string) => Value | undefined {
  const entries = Object.entries(stems).map(([stem, value]): [string, Value] => [fold(stem), value])
  return (folded) => {
    const parts = folded.split(/[^\p{L}\p{N}]+/u)
    // «Не закрыто» is not closed; what it is, nobody has said.
    if (parts.includes('не')) return undefined
    const found = entries.filter(([stem]) => parts.some((part) => part.startsWith(stem))).map(([, value]) => value)
    return new Set(found).size === 1 ? found[0] : undefined
  }
}

/** Everything that goes by one of several names, by folded name; the first to claim a name keeps it. */
export function nameIndex(entries: { code: string; names: string[] }[]): Map<string, string> {
  const index = new Map<string, string>()
  for (const { code, names } of entries)
    for (const name of names) if (!index.has(fold(name))) index.set(fold(name), code)
  return index
}

/** Words repeat; those of a wrongly mapped column of free text must not fill the memory. */
const REMEMBERED = 10_000

/** Answers again what it has answered to a word before. */
export function remembering<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, { value: Value }>()
  return (word) => {
    const before = known.get(word)
    if (before) return before.value
    const value = read(word)
    if (known.size < REMEMBERED) known.set(word, { value })
    return value
  }
}
