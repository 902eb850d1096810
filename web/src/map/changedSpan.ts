/** The smallest stretch outside which two equally long lists are alike; null where they are the same. */
export function changedSpan(before: ArrayLike<number>, after: ArrayLike<number>): { from: number; to: number } | null {
  let [from, to] = [0, after.length]
  while (from < to && before[from] === after[from]) from += 1
  while (to > from && before[to - 1] === after[to - 1]) to -= 1
  return from < to ? { from, to } : null
}
