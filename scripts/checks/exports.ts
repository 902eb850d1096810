// The exports that every region has, by the path of the import command: what of them must be in the database afterwards,
// counted by hand. Usage: npx tsx scripts/checks/exports.ts (REAL_DATA_DIR, DATABASE_URL)
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Import } from '@ochag/api/contract/imports'
import type { Sql } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { ROOT } from '@ochag/api/settings'
import { failPlainly } from '../failPlainly'
import { bostonDatabase, realDataFile } from './bostonDatabase'
import { importerFor } from './importer'
import { importState } from './importState'
import { verdicts } from './verdicts'

const { check, finish } = verdicts()

/** What a file holds, counted in it by hand. */
interface Expectation {
  file: string
  profile: string
  rows: number
  statuses: Record<string, number>
  kinds: Record<string, number>
  fastTrack: number
  day?: string
}

const WEEK: Expectation = {
  file: 'Тепловая карта 01.06.2026-07.06.2026.xlsx',
  profile: 'heat-map',
  rows: 80,
  statuses: { closed: 25, deferred: 7, in_progress: 41, returned: 7 },
  kinds: { incident: 24, problem: 47, suggestion: 9 },
  fastTrack: 0,
}

const YEAR: Expectation = {
  file: 'Тепловая карта накопительная 01.01.2026-07.06.2026.xlsx',
  profile: 'heat-map',
  rows: 160,
  statuses: { closed: 48, deferred: 16, in_progress: 77, rejected: 2, returned: 17 },
  kinds: { incident: 47, problem: 96, suggestion: 17 },
  fastTrack: 0,
}

const OTHERS: Expectation[] = [
  {
    file: 'ПОС.xlsx',
    profile: 'pos',
    rows: 80,
    statuses: { closed: 42, deferred: 9, in_progress: 29 },
    kinds: { incident: 12, problem: 68 },
    fastTrack: 36,
  },
  {
    file: 'Инцидент cabinet.xlsx',
    profile: 'incident-cabinet',
    rows: 80,
    statuses: { closed: 63, deferred: 4, in_progress: 6, new: 7 },
    kinds: { problem: 80 },
    fastTrack: 26,
  },
  {
    file: 'Инцидент monitoring.xlsx',
    profile: 'incident-monitoring',
    rows: 80,
    statuses: { closed: 63, new: 17 },
    kinds: { problem: 80 },
    fastTrack: 25,
  },
  {
    file: 'Инцидент legacy.xlsx',
    profile: 'incident-legacy',
    rows: 80,
    statuses: { closed: 58, new: 22 },
    kinds: { problem: 80 },
    fastTrack: 35,
  },
  {
    file: 'Инцидент bare.xlsx',
    profile: 'incident-bare',
    rows: 80,
    statuses: { new: 80 },
    kinds: { problem: 80 },
    fastTrack: 30,
    day: '2026-06-07',
  },
]

async function checkExports(): Promise<void> {
  const place = await bostonDatabase(process.env.DATABASE_URL)
  console.log(`Exports of the three systems, on the ${place.kind} database`)
  const database = await place.open()
  try {
    const bring = await importer(database.sql)
    const known = [WEEK, YEAR, ...OTHERS].map(({ file }) => file)
    const there = (await readdir(realDataFile('exports'))).filter((name) => name.endsWith('.xlsx'))
    check(
      there.length === known.length && there.every((name) => known.includes(name.normalize('NFC'))),
      `${there.length} files, all of them known here`,
    )
    await checkHeatMap(database.sql, bring)
    for (const expectation of OTHERS) await checkFile(database.sql, bring, expectation)
    await checkPersonalData(database.sql)
  } finally {
    await database.close()
    await place.remove()
  }
  finish()
}

type Bring = (expectation: Expectation, options?: { withoutDay?: boolean }) => Promise<Import>

async function importer(sql: Sql): Promise<Bring> {
  const region = join(ROOT, 'data', 'leningrad')
  const pack = await readPack(region)
  await migrate(sql)
  await loadRegion(sql, pack)
  const bring = await importerFor(sql, 'leningrad')
  return ({ file, day }, { withoutDay = false } = {}) =>
    bring(realDataFile('exports', file), { day: withoutDay ? undefined : day })
}

/** The weekly file, the cumulative one that contains it, and both again: never a message twice. */
async function checkHeatMap(sql: Sql, bring: Bring): Promise<void> {
  await checkFile(sql, bring, WEEK)
  const after = await bring(YEAR)
  check(
    after.created === 80 && after.rejected === 0 && after.updated + after.unchanged === 80,
    `the cumulative file adds what is not in the weekly one: ${outcomes(after)}`,
  )
  check(
    sameCounts(await tallyAll(sql), YEAR),
    `the messages of the cumulative file, no more and no less: ${JSON.stringify(await tallyAll(sql))}`,
  )
  const state = await importState(sql)
  const again = await bring(YEAR)
  check(again.unchanged === 160, `the cumulative file again: ${outcomes(again)}`)
  const week = await bring(WEEK)
  check(week.unchanged === 80, `the weekly file after it: ${outcomes(week)}`)
  check((await importState(sql)) === state, 'importing again changed nothing that is stored')
  await sql`truncate appeal, status_event, change, default_point`
  await bring(YEAR)
  check((await importState(sql)) === state, 'the cumulative file alone leads to the same')
}

async function checkFile(sql: Sql, bring: Bring, expectation: Expectation): Promise<void> {
  await sql`truncate appeal, status_event, change, default_point`
  if (expectation.day) {
    const refusal = await bring(expectation, { withoutDay: true }).catch((error: unknown) => String(error))
    check(String(refusal).includes('tells no day'), `${expectation.file}: asks for the day`)
  }
  const report = await bring(expectation)
  const tally = await tallyAll(sql)
  check(report.profile === expectation.profile, `${expectation.file}: is ${report.profile}`)
  check(
    report.created === expectation.rows && report.read === expectation.rows,
    `${expectation.file}: ${outcomes(report)}`,
  )
  check(sameCounts(tally, expectation), `${expectation.file}: ${JSON.stringify(tally)}`)
  const again = await bring(expectation)
  check(again.unchanged === expectation.rows, `${expectation.file}, again: ${outcomes(again)}`)
  for (const { field, word, rows } of report.unknown)
    console.log(`  ${field} not in the region: ${word} in ${rows} rows`)
}

/** Nobody's name, phone, e-mail or profile from any of the files, all of which hold some. */
async function checkPersonalData(sql: Sql): Promise<void> {
  await sql`truncate appeal, status_event, change, default_point`
  const bring = await importer(sql)
  for (const expectation of [YEAR, ...OTHERS]) await bring(expectation)
  const [found] = await sql<{ appeals: number; personal: number }[]>`
    select count(*)::int as appeals, (count(*) filter (where appeal::text ~
      '(Иванов|Петров П|Сидоров|Кузнецов И|[+]7 ?[(]9|zhitel[0-9]|@example)'))::int as personal from appeal`
  check(found?.appeals === 560, `${found?.appeals} messages of all files`)
  check(found?.personal === 0, `${found?.personal} of them with personal data`)
}

interface Tally {
  statuses: Record<string, number>
  kinds: Record<string, number>
  fastTrack: number
}

async function tallyAll(sql: Sql): Promise<Tally> {
  const rows = await sql<{ status: string; kind: string; fastTrack: boolean; count: number }[]>`
    select status, kind, fast_track as "fastTrack", count(*)::int as count from appeal group by 1, 2, 3`
  const sum = (key: (row: (typeof rows)[number]) => string) => {
    const counts: Record<string, number> = {}
    for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + row.count
    return counts
  }
  return {
    statuses: sum(({ status }) => status),
    kinds: sum(({ kind }) => kind),
    fastTrack: sum((row) => String(row.fastTrack)).true ?? 0,
  }
}

function sameCounts(tally: Tally, expected: Tally): boolean {
  return (
    canonical(tally.statuses) === canonical(expected.statuses) &&
    canonical(tally.kinds) === canonical(expected.kinds) &&
    tally.fastTrack === expected.fastTrack
  )
}

function canonical(counts: Record<string, number>): string {
  return JSON.stringify(Object.entries(counts).sort(([one], [other]) => one.localeCompare(other)))
}

function outcomes({ created, updated, unchanged, rejected }: Import): string {
  return `${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`
}

failPlainly(checkExports())
