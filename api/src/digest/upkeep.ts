import type { DigestUnit } from '../contract/digest'
import type { Sql } from '../db/connect'
import { readDigestGround } from '../queries/readDigestGround'
import { readLocalHour } from '../queries/readLocalHour'
import { addDays } from './digestPeriod'
import { digestOf } from './digests'

/** By then the night's files are in, and nobody has asked yet. */
const HOUR = 6
const PAUSE_MILLISECONDS = 10 * 60_000

/**
 * Keeps the digests of the day that is over, and on Mondays of the week, of the region and of every municipality, once it
 * is {@link HOUR} o'clock there. What is kept already is only looked up.
 * @param hour local hour of now
 * @returns how many digests are kept now
 */
export async function keepLatest(sql: Sql, hour: number): Promise<number> {
  const ground = await readDigestGround(sql)
  if (!ground || hour < HOUR) return 0
  let kept = 0
  for (const { unit, first } of lastOver(ground.today))
    for (const municipality of [null, ...ground.municipalities.map(({ code }) => code)])
      if ((await digestOf(sql, { unit, first, municipality })).state === 'kept') kept += 1
  return kept
}

/** The day before today, and on a Monday the week before it. */
export function lastOver(today: string): { unit: DigestUnit; first: string }[] {
  const isMonday = new Date(`${today}T00:00:00Z`).getUTCDay() === 1
  return [
    { unit: 'day', first: addDays(today, -1) },
    ...(isMonday ? [{ unit: 'week' as const, first: addDays(today, -7) }] : []),
  ]
}

/** Looks every few minutes whether there are digests to keep; returns how to stop. */
export function keepDigests(sql: Sql, failed: (error: unknown) => void): () => Promise<void> {
  let keeping = Promise.resolve()
  let done = ''
  const step = async () => {
    const { today, hour } = await readLocalHour(sql)
    if (done === today || hour < HOUR) return
    if ((await keepLatest(sql, hour)) > 0) done = today
  }
  const timer = setInterval(() => {
    keeping = keeping.then(step).catch(failed)
  }, PAUSE_MILLISECONDS)
  timer.unref()
  return () => {
    clearInterval(timer)
    return keeping
  }
}
