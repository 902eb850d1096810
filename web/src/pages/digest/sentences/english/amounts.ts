import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { englishForm } from '../../../../grammar/english'
import { listed } from '../../../../grammar/listed'
import { line, type Sentence } from '../../../../grammar/sentence'
import type { Telling } from '../telling'
import { tellOtherwise, type Weekday } from '../weekday'
import { againstMean, tellChance } from './against'

type Total = Extract<DigestStatement, { code: 'total' }>
type Kinds = Extract<DigestStatement, { code: 'kinds' }>

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
  const came = telling.digest.period.finished ? 'came' : `${englishForm(total.count, 'has', 'have')} come so far`
  const first = line`${count} ${came}${againstMean(total, telling)}${before}.`
  return [first, ...tellOtherwise(total, telling, { weekday: tellWeekday, chance: tellChance })]
}

const JUDGED = { more: 'many', less: 'few', usual: 'usual' }

function tellWeekday({ mean, how, beside }: Weekday, { decimal, digest }: Telling): Sentence[] {
  const day = weekdayName(digest.period.from)
  if (beside === 'adds') return [line`The mean of the four ${day}s before is ${decimal(mean)}.`]
  const judged = `for a ${day} that is ${beside === 'agrees' ? 'also ' : ''}${JUDGED[how]}`
  const begun = beside === 'differs' ? `But ${judged}` : `F${judged.slice(1)}`
  return [line`${begun}: the mean of the four before is ${decimal(mean)}.`]
}

/** “Monday”, of a day `YYYY-MM-DD`. */
export function weekdayName(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(day))
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
