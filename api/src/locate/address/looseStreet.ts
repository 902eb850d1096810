import { isMeasure } from './bareHouse'
import type { Draft } from './draft'
import { startsHouse } from './house'
import { isInitial, isNameWord, startsWithNumber } from './nameWords'
import { isNoStreet } from './noStreet'
import { readKindLast } from './settlement'
import type { Token } from './tokens'
import { isNominativeAdjective } from './words'

/** An untyped word group that may be a street. */
export interface Loose {
  words: string[]
}

/** Takes words without a kind: a settlement that only its kind behind them shows, perhaps a street, or nothing. */
export function takeLoose(tokens: Token[], at: number, draft: Draft, loose: Loose[]): number {
  let end = startsWithNumber(tokens, at) ? at + 1 : at
  while (isInitial(tokens, end)) end += 1
  while (isNameWord(tokens, end) && (end === at || tokens[end]?.before === 'space') && end < at + 5) end += 1
  if (end === at) return at + 1
  const kind = readKindLast(tokens, at, end)
  const words = tokens.slice(at, end).map(({ word }) => word)
  if (kind) draft.settlements.push({ kind: kind.kind, name: words.join(' '), known: false })
  else if (mayBeStreet(tokens, at, end, words)) loose.push({ words })
  return kind?.end ?? end
}

function mayBeStreet(tokens: Token[], at: number, end: number, words: string[]): boolean {
  if (words.length > 3 || words.some(isNoStreet)) return false
  const before = tokens[at]?.before
  if (before !== 'comma' && before !== 'space') return false
  if (startsHouse(tokens, end) && tokens[end]?.before !== 'stop')
    return words.some(isLikeStreet) && !isMeasure(tokens, end)
  const closed = (tokens[end]?.before ?? 'comma') !== 'space'
  return closed && words.length <= 2 && isNominativeAdjective(words.at(-1) ?? '')
}

/** An adjective or a genitive, as streets are called: `Советская`, `Чкалова`, `Победы`. */
function isLikeStreet(word: string): boolean {
  return /(?:ая|яя|ий|ый|ой|ое|ого|его|ых|их|ов|ев|[аяыи])$/.test(word)
}
