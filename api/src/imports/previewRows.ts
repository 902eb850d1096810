import type { Appeal } from '../contract/appeal'
import type { ItemResult } from '../contract/newAppeal'
import type { PreviewRow } from '../contract/upload'
import type { Sql } from '../db/connect'
import { prepareAppeals } from '../ingest/prepareAppeals'
import type { ReadRow } from '../ingest/readRow'
import { storeAppeals } from '../ingest/storeAppeals'
import { listAppealsById } from '../queries/listAppealsById'

/** Carries what would be stored out of a transaction that is rolled back on purpose. */
class Seen extends Error {
  constructor(
    readonly results: readonly ItemResult[],
    readonly appeals: Map<number, Appeal>,
  ) {
    super()
  }
}

/** How rows would look once they are stored: they are stored, read and taken back in one transaction. */
export async function previewRows(sql: Sql, rows: readonly ReadRow[]): Promise<PreviewRow[]> {
  const handedIn = rows.filter(({ appeal }) => appeal !== undefined)
  const prepared = await prepareAppeals(
    sql,
    handedIn.map(({ appeal }) => appeal),
  )
  const { results, appeals } = await storeAppeals(sql, prepared.parcels, prepared.codes, {
    async alongside(transaction, stored) {
      const ids = stored.flatMap(({ id }) => id ?? [])
      throw new Seen([...prepared.results, ...stored].filter(Boolean), await listAppealsById(transaction, ids))
    },
  }).then(nothingSeen, seen)
  const resultOf = new Map(results.map((result) => [handedIn[result.index], result]))
  return rows.map((row) => {
    const result = resultOf.get(row)
    return previewRow(row, result, appeals.get(result?.id ?? 0))
  })
}

function nothingSeen(): never {
  throw new Error('a preview is never stored')
}

function seen(error: unknown): Seen {
  if (error instanceof Seen) return error
  throw error
}

function previewRow({ line, sheet, errors }: ReadRow, result: ItemResult | undefined, appeal?: Appeal): PreviewRow {
  return {
    line,
    sheet,
    result: result?.result ?? 'rejected',
    errors: result?.errors ?? errors,
    createdAt: appeal?.createdAt ?? null,
    source: appeal?.source ?? null,
    kind: appeal?.kind ?? null,
    status: appeal?.status ?? null,
    rawStatus: appeal?.rawStatus ?? null,
    topic: appeal?.topic ?? null,
    topicWords: appeal?.topicWords ?? null,
    municipality: appeal?.municipality ?? null,
    address: appeal?.address ?? null,
    precision: appeal?.precision ?? null,
    text: appeal?.text ?? null,
  }
}
