/** A former order with what has come since at its end and without what is gone. */
export function keepOrder(former: readonly string[], present: readonly string[]): string[] {
  const known = new Set(former)
  const there = new Set(present)
  return [...former.filter((code) => there.has(code)), ...present.filter((code) => !known.has(code))]
}
