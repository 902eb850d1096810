import { setTimeout as delay } from 'node:timers/promises'
import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import type { Queryable, Sql } from '@ochag/api/db/connect'
import { deltasOf } from '@ochag/api/ingest/deltas'
import { announceChange } from '@ochag/api/queries/announceChange'
import { appealFacts } from '@ochag/api/queries/appealFacts'
import type { AppealFacts } from '@ochag/api/queries/appealRow'
import type { Catalogue } from '@ochag/api/queries/readCatalogue'
import { below, between, createRandom, pick, type Random, uniform } from '../../demo/random'
import { factItem } from '../facts/factItem'
import type { FactWorld } from '../facts/factWorld'
import { generateFacts } from '../facts/generateFacts'

const MOST_AT_ONCE = 20
const PAUSE_MILLISECONDS = [50, 400] as const
/** Far fewer than there are appeals, so that the same ones are changed again and again. */
const REMEMBERED = 500
const STATUSES = ['in_progress', 'returned', 'deferred', 'closed', 'rejected'] as const

export interface Writing {
  base: string
  key: string
  sql: Sql
  catalogue: Catalogue
  world: FactWorld
  signal: AbortSignal
  counts: Record<'created' | 'changed' | 'deleted' | 'remapped' | 'failed', number>
  failures: string[]
}

/** Writes in every way that there is, at random, until told to stop: new appeals, changed ones, deletions, other topics. */
export async function writeAtRandom(writing: Writing, writer: number): Promise<void> {
  const random = createRandom('soak', writer)
  const facts = generateFacts({ ...writing.world, seed: `soak ${writer}` })
  const known: NewAppeal[] = []
  function nextItem(): NewAppeal | undefined {
    const { value: fact } = facts.next()
    return fact === undefined
      ? undefined
      : { ...factItem(fact, writing.world), externalId: `soak-${writer}-${fact.number}`, status: 'new' }
  }
  while (!writing.signal.aborted) {
    try {
      await writeOnce(random, writing, writer, known, nextItem)
    } catch (error) {
      writing.counts.failed += 1
      writing.failures.push(error instanceof Error ? error.message : 'a write failed')
    }
    await delay(between(random, ...PAUSE_MILLISECONDS))
  }
}

async function writeOnce(
  random: Random,
  writing: Writing,
  writer: number,
  known: NewAppeal[],
  nextItem: () => NewAppeal | undefined,
): Promise<void> {
  const mark = uniform(random)
  const many = 1 + below(random, MOST_AT_ONCE)
  if (mark < 0.5 || known.length === 0) {
    const items = Array.from({ length: many }, nextItem).filter((item) => item !== undefined)
    await post(writing, items)
    writing.counts.created += items.length
    known.push(...items)
    known.splice(0, known.length - REMEMBERED)
  } else if (mark < 0.8) {
    const items = [...new Set(Array.from({ length: many }, () => pick(random, known)))]
    await post(
      writing,
      items.map((item) => ({ ...item, status: pick(random, STATUSES) })),
    )
    writing.counts.changed += items.length
  } else if (mark < 0.9) writing.counts.deleted += await changeInSql(writing, writer, many, removeAppeals)
  else writing.counts.remapped += await changeInSql(writing, writer, many, remapTopics)
}

async function post({ base, key }: Writing, items: unknown[]): Promise<void> {
  const answer = await fetch(`${base}/api/appeals`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify(items),
  })
  const text = await answer.text()
  if (!answer.ok || !text.includes('"rejected":0'))
    throw new Error(`POST answered ${answer.status}: ${text.slice(0, 200)}`)
}

/** Changes some of the soak's appeals in one transaction, announced as the product announces its own changes. */
function changeInSql(
  { sql, catalogue }: Writing,
  writer: number,
  many: number,
  change: (transaction: Queryable, ids: number[]) => Promise<unknown>,
): Promise<number> {
  return sql.begin(async (transaction) => {
    const locked = await transaction<{ id: number }[]>`
      select id from appeal where external_id like ${`soak-${writer}-%`} order by id desc limit ${many} for update`
    const ids = locked.map(({ id }) => id)
    const before = await readFacts(transaction, ids)
    await change(transaction, ids)
    await announceChange(transaction, deltasOf(before, await readFacts(transaction, ids), catalogue.codes))
    return ids.length
  }) as Promise<number>
}

function readFacts(sql: Queryable, ids: number[]): Promise<AppealFacts[]> {
  return sql<AppealFacts[]>`
    select ${appealFacts(sql)} from appeal cross join region where appeal.id = any(${ids}::bigint[])`
}

function removeAppeals(sql: Queryable, ids: number[]): Promise<unknown> {
  return sql`delete from appeal where id = any(${ids}::bigint[])`
}

/** To the next topic of the tree. */
function remapTopics(sql: Queryable, ids: number[]): Promise<unknown> {
  return sql`
    update appeal set topic_id = coalesce((select min(id) from topic where id > appeal.topic_id), (select min(id) from topic))
    where id = any(${ids}::bigint[])`
}
