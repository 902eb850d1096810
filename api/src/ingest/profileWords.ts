/** One spelling of a word: case, surrounding and repeated white space do not count. */
export function fold(word: string): string {
  return word.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
}

export interface Words<Value> {
  values: Record<string, Value>
  prefixes: Record<string, Value>
  otherwise?: Value | undefined
}

/** What a word stands for: the whole word first, then the longest beginning, then `otherwise`. */
export function wordReader<Value>({ values, prefixes, otherwise }: Words<Value>): (word: string) => Value | undefined {
  const whole = new Map(Object.entries(values).map(([word, value]) => [fold(word), value]))
  const beginnings = Object.entries(prefixes)
    .map(([word, value]): [string, Value] => [fold(word), value])
    .sort(([left], [right]) => right.length - left.length)
  return (word) => {
    const folded = fold(word)
    const found = whole.get(folded) ?? beginnings.find(([beginning]) => folded.startsWith(beginning))?.[1]
    return found ?? otherwise
  }
}

/** Everything that goes by one of several names, by folded name; the first to claim a name keeps it. */
export function nameIndex(entries: { code: string; names: string[] }[]): Map<string, string> {
  const index = new Map<string, string>()
  for (const { code, names } of entries)
    for (const name of names) if (!index.has(fold(name))) index.set(fold(name), code)
  return index
}
