// Digests of a real database: figures and listed changes of random days and weeks, of the region and of municipalities,
// against plain SQL.
// Usage: DATABASE_URL=… npx tsx scripts/checks/digest.ts [HOW MANY]

import type { Digest } from '@ochag/api/contract/digest'
import { connect, type Sql } from '@ochag/api/db/connect'
import { readDigest, type WantedDigest } from '@ochag/api/digest/readDigest'
import { readDigestGround } from '@ochag/api/queries/readDigestGround'
import { failPlainly } from '../failPlainly'
import { wrongChanges } from './digestChanges'
import { plainCounts } from './digestQuestions'
import { verdicts } from './verdicts'

const DAY = 86_400_000

const { check, finish } = verdicts()

async function checkDigests(): Promise<void> {
  const database = await connect({ url: process.env.DATABASE_URL, dataDirectory: '.data' })
  try {
    for (const wanted of await chooseDigests(database.sql, Number(process.argv[2] ?? 30)))
      await checkDigest(database.sql, wanted)
  } finally {
    await database.close()
  }
  finish()
}

async function checkDigest(sql: Sql, wanted: WantedDigest): Promise<void> {
  const { digest } = await readDigest(sql, wanted)
  const [said, so] = [countsOf(digest), await plainCounts(sql, digest.period, wanted.municipality)]
  const wrong = [...new Set([...Object.keys(so), ...Object.keys(said)])].filter((name) => said[name] !== so[name])
  const name = `${wanted.unit} ${wanted.first} ${wanted.municipality ?? 'region'}`
  check(wrong.length === 0, `${name}: ${Object.keys(so).length} figures, ${said.total} appeals`)
  for (const one of wrong) console.log(`  ${one}: ${said[one]}, by SQL ${so[one]}`)
  const changes = await wrongChanges(sql, digest)
  const listed = digest.statements.filter(({ code }) => code === 'topicChanged' || code === 'municipalityChanged')
  check(
    changes.wrong.length === 0,
    `${name}: ${listed.length} changes, ${changes.explained} explained by the day of the week`,
  )
  for (const one of changes.wrong) console.log(`  ${one}`)
}

/** Every count of a digest under a name of its own; what is not listed is not there. */
function countsOf({ figures }: Digest): Record<string, number | null> {
  const { total, kinds, groups, critical, sources, municipalities, promises } = figures
  const listed = (kind: string, all: { code: string; count: number }[]) =>
    all.filter(({ count }) => count > 0).map(({ code, count }) => [`${kind} ${code}`, count] as const)
  return {
    total: total.count,
    previous: total.previous,
    usual: total.usual,
    closed: promises.closed,
    due: promises.due?.count ?? null,
    ...Object.fromEntries(
      listed(
        'kind',
        Object.entries(kinds).map(([code, { count }]) => ({ code, count })),
      ),
    ),
    ...Object.fromEntries(
      [
        listed('topic', [...groups, ...critical, ...critical.flatMap(({ subtopics }) => subtopics)]),
        listed('source', sources),
        listed('municipality', municipalities),
      ].flat(),
    ),
  }
}

async function chooseDigests(sql: Sql, most: number): Promise<WantedDigest[]> {
  const ground = await readDigestGround(sql)
  if (!ground?.firstDay) throw new Error('the database has no appeals')
  const first = Date.parse(ground.firstDay)
  const [{ last = ground.today } = {}] = await sql<{ last: string }[]>`select max(day)::text as last from appeal`
  const places = [null, ...ground.municipalities.map(({ code }) => code)]
  return Array.from({ length: most }, (_, index) => {
    const day = first + DAY * Math.floor(Math.random() * ((Date.parse(last) - first) / DAY))
    const monday = day - DAY * ((new Date(day).getUTCDay() + 6) % 7)
    const unit = index % 3 === 2 ? 'week' : 'day'
    const wanted = new Date(unit === 'day' ? day : monday).toISOString().slice(0, 10)
    const municipality = index % 2 === 0 ? null : (places[Math.floor(Math.random() * places.length)] ?? null)
    return { unit, first: wanted, municipality }
  })
}

failPlainly(checkDigests())
