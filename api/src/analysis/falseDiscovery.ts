/**
 * Which of many findings may be believed, when at most this share of those believed may be false: the step-up procedure of
 * Benjamini and Hochberg (1995).
 * @param chances how likely each would be by chance alone, in any order
 * @returns for each, in the same order, whether it is believed
 */
export function discoveries(chances: readonly number[], share = 0.05): boolean[] {
  const ordered = [...chances].sort((one, other) => one - other)
  const last = ordered.findLastIndex((chance, index) => chance <= (share * (index + 1)) / ordered.length)
  const limit = ordered[last] ?? Number.NEGATIVE_INFINITY
  return chances.map((chance) => chance <= limit)
}
