import type { Context } from 'hono'
import { DigestAnswer, DigestArchive, DigestArchiveQuery, DigestQuery } from '../contract/digest'
import { digestNow, digestOf } from '../digest/digests'
import { FutureDigest, type WantedDigest } from '../digest/readDigest'
import type { Env } from '../environment'
import { getVersion } from '../queries/getVersion'
import { listDigests } from '../queries/listDigests'
import { listUnknownCodes } from '../queries/listUnknownCodes'
import { invalid } from './errors'
import { getRoute, requireKnownCodes, router } from './router'

const NO_STORE = { 'Cache-Control': 'no-store' }

const one = getRoute(
  '/',
  'The digest of a day or week: once it is over, as it was composed first and for ever',
  { query: DigestQuery },
  DigestAnswer,
)
const now = getRoute('/', 'The same by the data of this moment', { query: DigestQuery }, DigestAnswer)
const archive = getRoute('/archive', 'The digests that are kept', { query: DigestArchiveQuery }, DigestArchive)

/** What is kept; it is written by the first who asks, so it stands apart from what only reads. */
export const digest = router()
  .openapi(one, async (context) => {
    const query = context.req.valid('query')
    const { sql } = context.var.dependencies.database
    await requireMunicipality(context, query)
    return context.json(await digestOf(sql, wantedBy(query)).catch(refuseFuture(query)), 200, NO_STORE)
  })
  .openapi(archive, async (context) => {
    const query = context.req.valid('query')
    await requireMunicipality(context, query)
    return context.json(await listDigests(context.var.dependencies.database.sql, query), 200, NO_STORE)
  })

/** By the data of this moment, whatever is kept. */
export const digestToday = router().openapi(now, async (context) => {
  const query = context.req.valid('query')
  const { sql } = context.var
  await requireKnownCodes(context, municipalityOf(query))
  const { version } = await getVersion(sql)
  return context.json(await digestNow(sql, wantedBy(query), version).catch(refuseFuture(query)), 200)
})

async function requireMunicipality(context: Context<Env>, query: { municipality?: string | undefined }): Promise<void> {
  const errors = await listUnknownCodes(context.var.dependencies.database.sql, municipalityOf(query))
  if (errors.length > 0) throw invalid(errors)
}

/** The municipality as a filter. */
export function municipalityOf({ municipality }: { municipality?: string | undefined }) {
  return municipality === undefined ? {} : { municipality: [municipality] }
}

/** Which digest a query asks for. */
export function wantedBy({ day, week, municipality }: DigestQuery): WantedDigest {
  const unit = day === undefined ? 'week' : 'day'
  return { unit, first: day ?? week ?? '', municipality: municipality ?? null }
}

/** Turns {@link FutureDigest} into an error of its field. */
export function refuseFuture({ day }: Pick<DigestQuery, 'day'>) {
  return (error: unknown): never => {
    if (!(error instanceof FutureDigest)) throw error
    throw invalid([{ field: day === undefined ? 'week' : 'day', reason: error.message }])
  }
}
