import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import type { Sql } from '@ochag/api/db/connect'
import { ingestAppeals } from '@ochag/api/ingest/ingestAppeals'
import { appealAt } from './demoAppeal'
import { findDemoSpan } from './findDemoSpan'
import { advanceLive, beginLive, type LiveAppeal, liveItem } from './liveAppeal'
import { localDay } from './localDay'
import { below, createRandom, type Random, uniform } from './random'
import { retireLiveAppeals } from './retireLiveAppeals'
import { type Happening, listHappenings } from './upcoming'
import type { World } from './world'

/** One step after another of what happens while the product runs. */
export interface FeedSteps {
  /** Stores what has happened up to now, and one live change if wanted; answers what was handed in. */
  step(now: number, live: boolean): Promise<NewAppeal[]>
}

const HORIZON = 3_600_000
/** Live appeals a day: enough to watch, too few to bend a day's figures for long. */
const MOST_LIVE = 120
const SHARE_NEW = 0.3

/** Goes on where the last fill or feed stopped. */
export function feedSteps(sql: Sql, world: World): FeedSteps {
  let upcoming: Happening[] = []
  let horizon: number | undefined
  let day = ''
  let live: LiveAppeal[] = []
  let begun = 0
  const random = createRandom(world.seed, 'feed', Date.now())

  async function happened(now: number): Promise<NewAppeal[]> {
    horizon ??= Math.min((await findDemoSpan(sql))?.last ?? now, now)
    if (now >= horizon) {
      upcoming.push(...(await listHappenings(world, horizon, now + HORIZON)))
      horizon = now + HORIZON
    }
    return upcoming.filter(({ at }) => at <= now).flatMap(({ appeal }) => appealAt(appeal, now) ?? [])
  }

  async function turnDay(now: number): Promise<void> {
    const today = localDay(new Date(now), world.timeZone)
    if (today === day) return
    live = await retireLiveAppeals(sql, world, today)
    begun = Math.max(0, ...live.map(({ externalId }) => Number(externalId.slice(-3))))
    day = today
  }

  function liveChange(now: number): LiveAppeal {
    const fresh = live.length === 0 || (begun < MOST_LIVE && uniform(random) < SHARE_NEW)
    return fresh ? beginLive(world, day, begun + 1, now) : advanceLive(choose(random, live), now)
  }

  return {
    async step(now, wanted) {
      await turnDay(now)
      const items = await happened(now)
      const change = wanted ? liveChange(now) : undefined
      if (change) items.push(liveItem(world, change))
      if (items.length > 0) await ingestAppeals(sql, items)
      upcoming = upcoming.filter(({ at }) => at > now)
      if (!change) return items
      begun = Math.max(begun, Number(change.externalId.slice(-3)))
      live = [...live.filter(({ externalId }) => externalId !== change.externalId), change]
      return items
    },
  }
}

/** Rather what is not closed yet. */
function choose(random: Random, live: LiveAppeal[]): LiveAppeal {
  const open = live.filter(({ status }) => status !== 'closed')
  const candidates = open.length > 0 && uniform(random) < 0.9 ? open : live
  const chosen = candidates[below(random, candidates.length)]
  if (!chosen) throw new Error('there is a live appeal to choose')
  return chosen
}
