import { cuedNames } from './cuedName'
import { type Found, merged, type Reading } from './reading'
import type { Name } from './readName'
import { shapedName } from './shapedName'
import { wordsOf } from './words'

const PATRONYMIC_HINT = /[вьмкт]ич|[ое]вн[аыеуо]|чн[аыеуо]|огл[ыу]|кызы/u

/** Names of persons: behind a cue, with a patronymic, with initials, given name beside surname. Not those of streets. */
export function findNames(reading: Reading): Found[] {
  const words = wordsOf(reading)
  const patronymics = PATRONYMIC_HINT.test(reading.lower)
  const names: Name[] = []
  for (let at = 0; at < words.length; at++) {
    names.push(...cuedNames(words, at, reading))
    const shaped = patronymics || words[at]?.capital ? shapedName(words, at, reading) : undefined
    if (shaped) names.push(shaped)
  }
  return merged(names.map(({ start, end }) => ({ start, end, mark: 'name' })))
}
