import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { englishForm } from '../../../../grammar/english'
import { listed } from '../../../../grammar/listed'
import { line, type Sentence } from '../../../../grammar/sentence'
import { isUsual } from '../relation'
import type { Telling } from '../telling'
import { againstMean, tellChance } from './against'

type Total = Extract<DigestStatement, { code: 'total' }>
type Kinds = Extract<DigestStatement, { code: 'kinds' }>

const SAME_DAYS = 4

/** “338 appeals”. */
export function counted(count: number, [one, many]: readonly [string, string], { format }: Telling): string {
  return `${format.number(count)} ${englishForm(count, one, many)}`
}

export const APPEAL = ['appeal', 'appeals'] as const

/** How many came, and how many otherwise do. */
export function tellTotal(total: Total, telling: Telling): Sentence[] {
  const count = telling.now(counted(total.count, APPEAL, telling))
  const before =
    total.previous === null
      ? []
      : line`; ${former(telling)} there ${englishForm(total.previous, 'was', 'were')} ${telling.before(telling.format.number(total.previous))}`
  const first = line`${count} came${againstMean(total, telling)}${before}.`
  return [first, ...tellWeekday(total, telling), ...(isUsual(total, telling) ? [] : tellChance(total.chance))]
}

function tellWeekday({ weekday }: Total, { decimal, digest }: Telling): Sentence[] {
  if (weekday === null) return []
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(digest.period.from),
  )
  return [line`The mean of the four ${day}s before is ${decimal(weekday / SAME_DAYS)}.`]
}

const KINDS = {
  problem: ['problem', 'problems'],
  suggestion: ['suggestion', 'suggestions'],
  incident: ['emergency', 'emergencies'],
} as const

/** “Of these, 305 are problems, …”. */
export function tellKinds(kinds: Kinds, telling: Telling): Sentence[] {
  const present = (['problem', 'suggestion', 'incident'] as const).filter((kind) => kinds[kind] > 0)
  const [only] = present
  if (only && present.length === 1) {
    const [one, many] = KINDS[only]
    return [kinds[only] === 1 ? [`It is ${only === 'incident' ? 'an' : 'a'} ${one}.`] : [`All of them are ${many}.`]]
  }
  const parts = present.map((kind) => [telling.now(counted(kinds[kind], KINDS[kind], telling), { kind })])
  return [line`Among them: ${listed(parts, 'and')}.`]
}

/** “the day before”, “the week before”. */
export function former({ digest }: Telling): string {
  return digest.period.unit === 'day' ? 'the day before' : 'the week before'
}
