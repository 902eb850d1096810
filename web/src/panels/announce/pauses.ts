/** What has been said last: of which filter, which total, and when; null while nothing has been. */
export interface Spoken {
  about: string
  total: number
  at: number | null
}

/** What comes together is said together, in milliseconds. */
const GATHERED = 2000

/** Nobody is interrupted more often, in milliseconds. */
const PAUSE = 20_000

/** How long to wait before a change is said, in milliseconds. */
export function waitBefore({ at }: Spoken, now: number): number {
  return at === null ? GATHERED : Math.max(GATHERED, at + PAUSE - now)
}
