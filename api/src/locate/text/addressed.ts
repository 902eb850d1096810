import { isMeasure, standsAlone } from '../address/bareHouse'
import type { Lexicon } from '../address/draft'
import { readHouse, startsHouse } from '../address/house'
import { STREET_KINDS } from '../address/kinds'
import { isNameWord } from '../address/nameWords'
import { isNoStreet } from '../address/noStreet'
import { findKindAfter, type IsName, readKindFirst } from '../address/street'
import { readTerritory } from '../address/territory'
import type { Token } from '../address/tokens'

const MOST_WORDS = 3

/** Whether a street or a named piece of land begins at a token, so that what stands before it is part of an address. */
export function startsStreet(
  tokens: Token[],
  at: number,
  { isName, lexicon }: { isName: IsName; lexicon: Lexicon },
): boolean {
  return (
    readKindFirst(tokens, at, isName) !== null ||
    findKindAfter(tokens, at, isName) !== null ||
    readTerritory(tokens, at, true) !== null ||
    (STREET_KINDS.has(tokens[at]?.word ?? '') && readTerritory(tokens, at + 1, true) !== null) ||
    bareAddressEnd(tokens, at, lexicon) !== null
  )
}

/** `Мурино, Менделеева 12к1`: where the name ends of a street without its kind behind a settlement, if a house follows it. */
export function bareAddressEnd(tokens: Token[], at: number, lexicon: Lexicon): number | null {
  let end = at
  while (end < at + MOST_WORDS && isBareName(tokens, end, end === at) && !lexicon.settlementAt(tokens, end, true))
    end += 1
  const last = tokens[end - 1]
  if (end === at || !last || last.dot || !/(?:[ое]ва|[иы]на|ского|цкого|ая)$/.test(last.word)) return null
  if (!startsHouse(tokens, end) || isMeasure(tokens, end)) return null
  return standsAlone(tokens, end, readHouse(tokens, end).end) ? end : null
}

function isBareName(tokens: Token[], at: number, first: boolean): boolean {
  const token = tokens[at]
  if (!token?.capital || !isNameWord(tokens, at) || isNoStreet(token.word)) return false
  return first || token.before === 'space'
}
