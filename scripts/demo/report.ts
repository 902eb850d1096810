import { readPack } from '@ochag/api/region/readPack'
import { readSettings } from '@ochag/api/settings'
import { failPlainly } from '../failPlainly'
import { appealAt } from './demoAppeal'
import { generateDay } from './generate'
import { addDays, daysBetween, localDay, weekday } from './localDay'
import { listTruth, type OutbreakTruth } from './truth'
import { createWorld } from './world'

const WIDTH = 40
const HOUR = 3_600_000

/** Prints what the demo is made of over the last 24 months, so that a person can judge whether it looks like life. */
async function report(): Promise<void> {
  const now = new Date()
  const world = await createWorld(await readPack(readSettings().regionFolder))
  const today = localDay(now, world.timeZone)
  const days = daysBetween(addDays(today, -730), today)
  const counts = new Map<string, Map<string, number>>()
  let total = 0
  for (const day of days) {
    for (const made of generateDay(world, day)) {
      const appeal = appealAt(made, now.getTime())
      if (!appeal) continue
      total += 1
      const local = new Intl.DateTimeFormat('en-GB', { timeZone: world.timeZone, hour: '2-digit' })
      count('month', day.slice(0, 7))
      count('weekday (0 is Monday)', String(weekday(day)))
      count('hour', local.format(made.createdAt))
      count('topic group', made.topic.split('.')[0] ?? '')
      count(`topics of the month ${day.slice(5, 7)}`, made.topic.split('.')[0] ?? '')
      count('source', made.source)
      count('kind', made.kind)
      count('precision', made.precision)
      count('municipality', made.municipality ?? 'none')
      count('status', appeal.status)
      count('status of the last 14 days', day > addDays(today, -14) ? appeal.status : 'older')
      if (appeal.closedAt) count('in time', String(Date.parse(appeal.closedAt) <= made.dueAt))
      if (appeal.closedAt)
        count(
          'days to close',
          String(Math.floor(Math.log2(1 + (Date.parse(appeal.closedAt) - made.createdAt) / HOUR / 24))),
        )
    }
  }
  console.log(`${total} appeals`)
  for (const [title, shares] of counts) print(title, shares)
  printOutbreaks(listTruth(world, { first: days[0] ?? today, now: now.getTime() }))

  function count(title: string, key: string): void {
    const shares = counts.get(title) ?? new Map<string, number>()
    shares.set(key, (shares.get(key) ?? 0) + 1)
    counts.set(title, shares)
  }
}

function print(title: string, shares: Map<string, number>): void {
  const total = [...shares.values()].reduce((sum, value) => sum + value, 0)
  const most = Math.max(...shares.values())
  console.log(`\n${title}`)
  for (const [key, value] of [...shares].sort(([left], [right]) => left.localeCompare(right)))
    console.log(
      `  ${key.padEnd(16)} ${String(value).padStart(7)} ${((100 * value) / total).toFixed(1).padStart(5)} % ${'#'.repeat(Math.round((WIDTH * value) / most))}`,
    )
}

function printOutbreaks(outbreaks: OutbreakTruth[]): void {
  console.log('\noutbreaks: from, days, factor, ordinary, extra expected, planted, exact')
  for (const { id, from, to, factor, expectedOrdinary, expectedExtra, planted, plantedExact, extent } of outbreaks) {
    const figures = [daysBetween(from, to).length - 1, factor, expectedOrdinary, expectedExtra, planted, plantedExact]
    console.log(`  ${figures.map((figure) => String(figure).padStart(7)).join('')}  ${extent} ${id}`)
  }
}

failPlainly(report())
