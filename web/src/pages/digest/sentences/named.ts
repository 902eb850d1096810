/** What those that are named are of all: all of them, the most frequent, or some, where nothing came twice. */
export function howNamed(all: number, named: readonly { count: number }[]): 'whole' | 'first' | 'some' {
  if (named.reduce((sum, { count }) => sum + count, 0) === all) return 'whole'
  return named.some(({ count }) => count > 1) ? 'first' : 'some'
}
