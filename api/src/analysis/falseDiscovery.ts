/**
 * Which of many findings may be believed, when at most this share of those believed may be false: the step-up procedure of
 * Benjamini and Hochberg (1995).
 * @param chances how likely each would be by chance alone, in any order
 * @returns for each, in the same order, whether it is believed
 */
export function discoveries(chances: readonly number[], share = 0.05): boolean[] {
  const limit = believedUpTo(chances, share)
  return chances.map((chance) => chance <= limit)
}

/** The largest of the chances that is believed, by the same procedure; below all of them where none is. */
export function believedUpTo(chances: readonly number[], share = 0.05): number {
  const ordered = [...chances].sort((one, other) => one - other)
  const last = ordered.findLastIndex((chance, index) => chance <= (share * (index + 1)) / ordered.length)
  return ordered[last] ?? Number.NEGATIVE_INFINITY
}
