import { setTimeout } from 'node:timers/promises'
import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import type { RegionPack } from '@ochag/api/contract/pack'
import type { Sql } from '@ochag/api/db/connect'
import { feedSteps } from './feedSteps'
import { createWorld } from './world'

export interface FeedOptions {
  signal: AbortSignal
  onAppeal?: (appeal: NewAppeal) => void
  /** Live changes a minute, 0 for none; by default OCHAG_DEMO_RATE, else 12. */
  rate?: number
}

const RATE = 12
/** How often seeded appeals are looked for when nothing else happens. */
const QUIET_PAUSE = 15_000

/** Lets the demo go on while the product runs; resolves when the signal stops it. Errors are logged, a line each. */
export async function startFeed(sql: Sql, pack: RegionPack, options: FeedOptions): Promise<void> {
  const { signal, onAppeal } = options
  const rate = options.rate ?? readRate(process.env.OCHAG_DEMO_RATE)
  const { step } = feedSteps(sql, await createWorld(pack))
  while (await pause(rate > 0 ? (60_000 / rate) * (0.6 + 0.8 * Math.random()) : QUIET_PAUSE, signal)) {
    try {
      for (const appeal of await step(Date.now(), rate > 0)) onAppeal?.(appeal)
    } catch (error) {
      if (!signal.aborted) console.error(`Demo feed: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

/** Reads OCHAG_DEMO_RATE; what is no number is the default. */
export function readRate(text: string | undefined): number {
  const rate = text ? Number(text) : RATE
  return Number.isFinite(rate) && rate >= 0 ? Math.min(rate, 600) : RATE
}

/** False when stopped. */
function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return setTimeout(milliseconds, true, { signal }).catch(() => false)
}
