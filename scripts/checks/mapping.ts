import { join } from 'node:path'
import type { Sql } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { ingestAppeals } from '@ochag/api/ingest/ingestAppeals'
import { countExecutors } from '@ochag/api/queries/countExecutors'
import { listTopics } from '@ochag/api/queries/listTopics'
import { listTopicWords } from '@ochag/api/queries/listTopicWords'
import { mapTopicWord } from '@ochag/api/queries/mapTopicWord'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { recount } from '@ochag/api/rollup/recount'
import { foldAndTidy } from '@ochag/api/rollup/upkeep'
import { ROOT } from '@ochag/api/settings'
import { failPlainly } from '../failPlainly'
import { bostonDatabase } from './bostonDatabase'
import { verdicts as createVerdicts } from './verdicts'

const APPEALS = Number(process.env.APPEALS ?? 200_000)
const BATCH = 2000
const PATH = ['Дороги', 'Скользко и страшно']

/** One path of words with very many appeals is mapped, and mapped back; every count follows. */
async function checkMapping(): Promise<void> {
  const verdicts = createVerdicts()
  const made = await bostonDatabase(process.env.DATABASE_URL)
  const database = await made.open()
  const { sql } = database
  try {
    await migrate(sql)
    await loadRegion(sql, await readPack(join(ROOT, 'data/leningrad')))
    for (let from = 0; from < APPEALS; from += BATCH) await ingestAppeals(sql, appeals(from))
    await foldAndTidy(sql)
    const { words } = await listTopicWords(sql, { tree: 'check', limit: 1, offset: 0 })
    const id = words[0]?.id ?? 0
    for (const topic of ['roads.snow', null]) {
      const [moved, seconds] = await timed(() => mapTopicWord(sql, id, topic))
      const [, folding] = await timed(() => foldAndTidy(sql))
      verdicts.check(moved === APPEALS, `${moved} appeals moved to ${topic} in ${seconds} s, folded in ${folding} s`)
      const counted = await countUnder(sql, topic)
      verdicts.check(counted === APPEALS, `${counted} are counted there`)
      const wrong = await recount(sql, { repair: false })
      verdicts.check(wrong.length === 0, `recounting finds ${wrong.length} wrong rollups`)
    }
    const [executors, seconds] = await timed(() => countExecutors(sql, {}))
    verdicts.check(executors.length === 100, `${executors.length} executors counted in ${seconds} s`)
  } finally {
    await database.close()
    await made.remove()
  }
  verdicts.finish()
}

function appeals(from: number) {
  return Array.from({ length: Math.min(BATCH, APPEALS - from) }, (_, offset) => {
    const number = from + offset
    const at = new Date(Date.UTC(2024, 0, 1) + ((number * 7919 * 60_000) % (700 * 86_400_000))).toISOString()
    return {
      source: 'incident',
      externalId: String(number),
      createdAt: at,
      ...(number % 3 > 0 && { status: 'closed', takenAt: at, closedAt: at }),
      executor: `Комитет ${number % 100}`,
      address: `Дорога ${number % 5000}`,
      point: [30 + (number % 997) / 500, 59.3 + (number % 499) / 500],
      topicTree: 'check',
      topicWords: PATH,
    }
  })
}

async function countUnder(sql: Sql, topic: string | null): Promise<number | undefined> {
  const { topics, none } = await listTopics(sql, {})
  return topic === null ? none.count : topics.find(({ code }) => code === topic)?.count
}

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const begun = performance.now()
  const result = await work()
  return [result, Math.round((performance.now() - begun) / 100) / 10]
}

failPlainly(checkMapping())
