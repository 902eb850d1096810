import { isCommon } from '../gazetteer/commonWords'
import type { Draft, Lexicon, SettlementSaid } from './draft'
import { readKindLast, readSettlement } from './settlement'
import type { Token } from './tokens'
import { capitaliseWords } from './words'

/** Takes the settlement of an address that begins at a token, with or without its kind; says where its words end. */
export function takeSettlement(tokens: Token[], at: number, lexicon: Lexicon, draft: Draft): number | null {
  const typed = readSettlement(tokens, at, lexicon, false)
  if (typed) {
    const outside = typed.settlement.known ? null : lexicon.outsideAt(tokens, at + 1)
    if (outside) return noteOutside(outside, at + 1, draft)
    // `г. п. Сертоловское` is a level, no place.
    if (typed.settlement.known || !isLevel(typed.settlement)) draft.settlements.push(typed.settlement)
    return typed.end
  }
  const known = lexicon.settlementAt(tokens, at, isPlacePreposition(tokens[at - 1]))
  // `массив у озера` is not the village Озёра: an everyday word has to begin its part of the address.
  if (!known || (isCommon(known.name) && tokens[at]?.before !== 'comma')) return null
  const route = readRoute(tokens, at, known, lexicon)
  if (route) {
    draft.road ??= route.road
    return route.end
  }
  const last = readKindLast(tokens, at, at + known.length)
  draft.settlements.push({ kind: last?.kind ?? null, name: known.name, known: true })
  return last?.end ?? at + known.length
}

function isLevel({ kind, name }: SettlementSaid): boolean {
  return kind === 'городской посёлок' && /(?:ское|цкое)$/.test(name)
}

/** `Кингисепп — Усть-Луга`: two places with a dash between are the road between them. */
function readRoute(tokens: Token[], at: number, from: { name: string; length: number }, lexicon: Lexicon) {
  const middle = at + from.length
  const to = tokens[middle]?.before === 'dash' ? lexicon.settlementAt(tokens, middle, false) : null
  return to && { road: `${capitaliseWords(from.name)} – ${capitaliseWords(to.name)}`, end: middle + to.length }
}

function isPlacePreposition(token: Token | undefined): boolean {
  return token !== undefined && /^(?:в|во|из|по)$/.test(token.word)
}

/** Takes a place of another region; says where its words end. */
export function takeOutside(tokens: Token[], at: number, lexicon: Lexicon, draft: Draft): number | null {
  const outside = lexicon.outsideAt(tokens, at)
  return outside && noteOutside(outside, at, draft)
}

function noteOutside(outside: { name: string; length: number }, at: number, draft: Draft): number {
  draft.outside ??= outside.name
  return at + outside.length
}
