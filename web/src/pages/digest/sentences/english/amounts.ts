import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { englishForm } from '../../../../grammar/english'
import { listed } from '../../../../grammar/listed'
import { line, type Sentence } from '../../../../grammar/sentence'
import { isUsual } from '../relation'
import type { Telling } from '../telling'
import { type Weekday, weekdayOf } from '../weekday'
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
  return [first, ...tellOtherwise(total, telling)]
}

/** What is usual on that day of the week; where that explains the difference, chance is not asked about. */
function tellOtherwise(total: Total, telling: Telling): Sentence[] {
  const weekday = weekdayOf(total, telling)
  const said = weekday ? tellWeekday(weekday, telling) : []
  const wonder = !isUsual(total, telling) && (!weekday || weekday.beside === 'agrees')
  return wonder ? [...said, ...tellChance(total.chance)] : said
}

const JUDGED = { more: 'many', less: 'few', usual: 'usual' }

function tellWeekday({ mean, how, beside }: Weekday, { decimal, digest }: Telling): Sentence[] {
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(digest.period.from),
  )
  if (beside === 'adds') return [line`The mean of the four ${day}s before is ${decimal(mean)}.`]
  const judged = `for a ${day} that is ${beside === 'agrees' ? 'also ' : ''}${JUDGED[how]}`
  const begun = beside === 'differs' ? `But ${judged}` : `F${judged.slice(1)}`
  return [line`${begun}: the mean of the four before is ${decimal(mean)}.`]
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
