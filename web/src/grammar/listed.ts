import type { Sentence } from './sentence'

/** Several things as a list with one word before the last: «А, Б и В», “A, B and C”. */
export function listed(items: readonly Sentence[], and: string): Sentence {
  return items.flatMap((item, index) => {
    if (index === 0) return item
    return [index === items.length - 1 ? ` ${and} ` : ', ', ...item]
  })
}
