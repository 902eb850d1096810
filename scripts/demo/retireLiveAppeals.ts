import type { Sql } from '@ochag/api/db/connect'
import { ingestAppeals } from '@ochag/api/ingest/ingestAppeals'
import { listLiveAppeals } from './listLiveAppeals'
import { beginLive, type LiveAppeal, liveId, liveItem } from './liveAppeal'
import type { World } from './world'

/**
 * Takes the live appeals of earlier days out of every count, so that the history is the seeded one alone. Answers those
 * of today, which go on.
 */
export async function retireLiveAppeals(sql: Sql, world: World, today: string): Promise<LiveAppeal[]> {
  const stored = (await listLiveAppeals(sql)).map((live) => ({
    ...live,
    createdAt: live.createdAt.getTime(),
    takenAt: live.takenAt?.getTime() ?? null,
    closedAt: live.closedAt?.getTime() ?? null,
  }))
  const prefix = liveId(today, 0).slice(0, -3)
  const old = stored.filter((live) => !live.externalId.startsWith(prefix) && isOurs(world, live))
  const items = old.map((live) => liveItem(world, { ...live, status: 'rejected', closedAt: null }))
  if (items.length > 0) await ingestAppeals(sql, items)
  return stored.filter((live) => live.externalId.startsWith(prefix) && isOurs(world, live))
}

/** Another seed or pack draws other facts under the same id; such an appeal is left alone. */
function isOurs(world: World, live: LiveAppeal): boolean {
  const [, day = '', number = ''] = live.externalId.split('-')
  const spelled = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
  return beginLive(world, spelled, Number(number), live.createdAt).source === live.source
}
