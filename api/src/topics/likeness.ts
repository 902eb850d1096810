import { lettersOf, stemsOf } from './words'

/** What two names are compared by. */
export interface Features {
  stems: Set<string>
  trigrams: Set<string>
}

/** The stems and the letter trigrams of a name. */
export function featuresOf(text: string): Features {
  const letters = ` ${lettersOf(text)} `
  const trigrams = Array.from({ length: Math.max(letters.length - 2, 0) }, (_, at) => letters.slice(at, at + 3))
  return { stems: new Set(stemsOf(text)), trigrams: new Set(trigrams) }
}

/** How much a stem says: the fewer names have it, the more (inverse document frequency, ln(1 + names / with it)). */
export function weighStems(all: Features[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const { stems } of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => Math.log(1 + all.length / (counts.get(stem) ?? 1))
}

/** Likeness of two names from 0 to 1: the mean of the Dice coefficients of their weighted stems and of their trigrams. */
export function alike(left: Features, right: Features, weigh: (stem: string) => number): number {
  return (dice(left.stems, right.stems, weigh) + dice(left.trigrams, right.trigrams, () => 1)) / 2
}

function dice(left: Set<string>, right: Set<string>, weigh: (item: string) => number): number {
  const sum = (items: Iterable<string>) => [...items].reduce((total, item) => total + weigh(item), 0)
  const both = [...left].filter((item) => right.has(item))
  return both.length === 0 ? 0 : (2 * sum(both)) / (sum(left) + sum(right))
}
