import { type Timing, timingOf } from './statistics'

/** One of several ways to answer the same question. */
export interface Contender<Name extends string> {
  name: Name
  /** Answers once and says how many milliseconds that took. */
  run(): Promise<number>
}

interface Rounds {
  rounds: number
  /** The most milliseconds that all runs of one contender may take; at least `fewest` runs are made all the same. */
  budget: number
  fewest: number
}

/**
 * Runs contenders by turns, so that whatever else the machine does meanwhile meets all of them alike. The first round
 * warms up and is not counted; a slow contender sits out once its time is used up.
 */
export async function interleave<Name extends string>(
  contenders: readonly Contender<Name>[],
  { rounds, budget, fewest }: Rounds,
): Promise<Record<Name, Timing>> {
  const runs = new Map<Name, number[]>(contenders.map(({ name }) => [name, []]))
  for (const { run } of contenders) await run()
  for (let round = 0; round < rounds; round += 1)
    for (const { name, run } of contenders) {
      const own = runs.get(name) ?? []
      const spent = own.reduce((sum, milliseconds) => sum + milliseconds, 0)
      if (own.length < fewest || spent < budget) own.push(await run())
    }
  return Object.fromEntries([...runs].map(([name, own]) => [name, timingOf(own)])) as Record<Name, Timing>
}
