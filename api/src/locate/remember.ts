/** Remembers the results for the last `most` different words at the most; the oldest are forgotten first. */
export function remember<Result>(most: number, find: (words: string) => Result): (words: string) => Result {
  const known = new Map<string, Result>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    const result = find(words)
    if (known.size >= most)
      for (const oldest of known.keys()) {
        known.delete(oldest)
        break
      }
    known.set(words, result)
    return result
  }
}
