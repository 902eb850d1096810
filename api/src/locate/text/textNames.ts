import { readDistrict } from '../address/area'
import type { Lexicon } from '../address/draft'
import { isNameWord } from '../address/nameWords'
import type { IsName } from '../address/street'
import type { Token } from '../address/tokens'
import { agrees } from '../address/words'
import { isCommon } from '../gazetteer/commonWords'

/** Adjectives that describe a street and do not name it: `на нашей улице`, `по главной улице`. */
const DESCRIBING =
  /^(?:наш|ваш|сво|эт|это|главн|цел|тёмн|темн|соседн|люб|кажд|друг|вся|всей|весь|данн|указанн|такой|такая|одн|пуст|узк|широк|нов|стар|ближайш|параллельн|перв|втор|трет|последн|котор|вышеуказанн|сам|мо|тво|тих|шумн|грязн|ужасн|разбит|убит|прилегающ|жил|пешеходн|центральн)/

/** What can be a word of a street's name in free text. */
export function textNames(lexicon: Lexicon, capitals: boolean): IsName {
  return (tokens, at, kind, first) => {
    const token = tokens[at]
    if (!token || !isNameWord(tokens, at)) return false
    if (token.dot && token.word.length <= 3) return false
    if (!first)
      return (
        (token.capital || !capitals) &&
        isLater(tokens, at, lexicon) &&
        !readDistrict(tokens, at) &&
        (capitals || isNameEnding(token.word))
      )
    if (isOwner(tokens, at, lexicon) && !agrees(token.word, kind.gender)) return false
    if (token.capital) return true
    return !capitals && !DESCRIBING.test(token.word) && (agrees(token.word, kind.gender) || isNameEnding(token.word))
  }
}

/** `улицы Гатчины`: the streets of a town, not one called after it; but `улица Молодцова` is called after somebody. */
export function isOwner(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const known = lexicon.settlementAt(tokens, at, true)
  if (known && isLikeSurname(known.name, tokens[at]?.word ?? '')) return false
  if (!known?.cases.has('genitive') || known.cases.has('nominative')) return false
  return !isCommon(known.name)
}

/** `Молодцова` is hardly `Молодцово`. */
export function isLikeSurname(name: string, word: string): boolean {
  return name.endsWith('о') && /(?:[ое]ва|[иы]на)$/.test(word)
}

function isLater(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const known = lexicon.settlementAt(tokens, at, true)
  return known === null || isCommon(known.name)
}

/** Surnames in the genitive, as most streets bear them. */
function isNameEnding(word: string): boolean {
  return /(?:ова|ева|ина|ского|цкого|маркса|мира|победы|лет|октября|мая)$/.test(word)
}

/** `на Соборной`, where nothing follows that the adjective could belong to. */
export function isBareStreet(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token?.capital || token.digit || !/^(?:на|по)$/.test(tokens[at - 1]?.word ?? '') || token.before !== 'space')
    return false
  if (!/(?:[^ое]й|ой|ей)$/.test(token.word) || !agrees(token.word, 'feminine') || !isNameWord(tokens, at)) return false
  if (next?.before !== 'space' || token.dot) return true
  if (!isNameWord(tokens, at + 1)) return true
  return !next.capital && !(next.word.length > 2 && /(?:ой|ей|е|и|ью)$/.test(next.word))
}

/** `на Чкалова` and `по Карла Маркса`: only beside a house, since `жалоба на Иванова` is about somebody. */
export function bareGenitiveEnd(tokens: Token[], at: number): number | null {
  if (!/^(?:на|по)$/.test(tokens[at - 1]?.word ?? '')) return null
  let end = at
  while (end < at + 3 && tokens[end]?.capital && isNameWord(tokens, end) && tokens[end]?.before === 'space') {
    end += 1
    if (tokens[end - 1]?.dot) break
  }
  const last = tokens[end - 1]?.word ?? ''
  return end > at && /(?:[ое]ва|ина|ого|[ыи]|са|ра|ой|ев|ов|та|ка|ша|на|ля|ла)$/.test(last) ? end : null
}
