import type { DigestAnswer } from '../contract/digest'
import type { Queryable, Sql } from '../db/connect'
import { beginReading } from '../queries/beginReading'
import { findDigest } from '../queries/findDigest'
import { keepDigest } from '../queries/keepDigest'
import { type ReadDigest, readDigest, type WantedDigest } from './readDigest'

const TIMEOUT_MILLISECONDS = 20_000

/**
 * The digest that is kept. If there is none yet, it is composed, and kept if its time is over and its data are whole: of
 * a day without any appeal the file may still be under way, and so while files are being imported.
 * @throws FutureDigest when its first day is still to come
 */
export async function digestOf(sql: Sql, wanted: WantedDigest): Promise<DigestAnswer> {
  const key = { unit: wanted.unit, from: wanted.first, municipality: wanted.municipality ?? '' }
  const kept = await findDigest(sql, key)
  if (kept) return kept
  const { version, ...read } = await readAtOnce(sql, wanted)
  if (!isFinal(read)) return openAnswer(read, version)
  await keepDigest(sql, read.digest, version)
  return (await findDigest(sql, key)) ?? openAnswer(read, version)
}

/** A digest by the data that a reading transaction sees, whatever is kept. */
export async function digestNow(sql: Queryable, wanted: WantedDigest, version: number): Promise<DigestAnswer> {
  return openAnswer(await readDigest(sql, wanted), version)
}

function isFinal({ digest, importing }: ReadDigest): boolean {
  return digest.period.finished && digest.figures.total.count > 0 && !importing
}

function openAnswer({ digest }: ReadDigest, version: number): DigestAnswer {
  return { ...digest, state: 'open', composedAt: new Date().toISOString(), version }
}

/** Reads in one transaction that sees one state of the data. */
function readAtOnce(sql: Sql, wanted: WantedDigest): Promise<ReadDigest & { version: number }> {
  return sql.begin('isolation level repeatable read read only', async (transaction) => {
    const { version } = await beginReading(transaction, TIMEOUT_MILLISECONDS)
    return { ...(await readDigest(transaction, wanted)), version }
  }) as Promise<ReadDigest & { version: number }>
}
