import { isMeasure } from '../address/bareHouse'
import { startsHouse } from '../address/house'
import type { Token } from '../address/tokens'
import { nominativeAdjective } from '../address/words'
import { bareAddressEnd } from './addressed'
import { noteStreet, type Scan } from './scan'
import { bareGenitiveEnd, isBareStreet, isLikeSurname } from './textNames'

/** Takes a street without the word for its kind, where it is clear that it is one; says where its words end. */
export function takeBareStreet(scan: Scan, at: number): number | null {
  const { tokens, lexicon } = scan
  const token = tokens[at]
  const known = lexicon.settlementAt(tokens, at, true)
  if (!token || (known && !isLikeSurname(known.name, token.word)) || lexicon.outsideAt(tokens, at)) return null
  const addressed = scan.placeEnd === at ? bareAddressEnd(tokens, at, lexicon) : null
  if (addressed !== null) return noteStreet(scan, { kind: null, name: spell(tokens, at, addressed) }, at, addressed)
  if (isBareStreet(tokens, at))
    return noteStreet(scan, { kind: null, name: nominativeAdjective(token.word, 'feminine') }, at, at + 1)
  const end = bareGenitiveEnd(tokens, at)
  if (end === null) return null
  const waits = scan.waiting !== null && at <= scan.waiting.until
  const housed = startsHouse(tokens, end) && !isMeasure(tokens, end) && !tokens[end - 1]?.dot
  return waits || housed ? noteStreet(scan, { kind: null, name: spell(tokens, at, end) }, at, end) : null
}

function spell(tokens: Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')
}
