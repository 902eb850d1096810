import { readDistrict, readRegion } from '../address/area'
import { isMeasure, standsAlone } from '../address/bareHouse'
import { addNamed, type Draft, emptyDraft, type Lexicon } from '../address/draft'
import { readHouse, startsHouse } from '../address/house'
import { readRoad } from '../address/road'
import { findKindAfter, type IsName, readKindFirst, readNameFirst } from '../address/street'
import { readTerritory } from '../address/territory'
import type { Token } from '../address/tokens'
import { nominativeAdjective } from '../address/words'
import { isCommon } from '../gazetteer/commonWords'
import type { Named } from '../location'
import { bareAddressEnd, startsStreet } from './addressed'
import { markInteresting } from './interest'
import { chooseMentions, type Mention, readMention } from './mentions'
import { bareGenitiveEnd, isBareStreet, isLikeSurname, isOwner, textNames } from './textNames'
import { tokeniseText } from './textTokens'

interface Scan {
  tokens: Token[]
  lexicon: Lexicon
  isName: IsName
  draft: Draft
  mentions: Mention[]
  /** Where the last street, piece of land or settlement ended: a house counts only right behind it, or right before it. */
  placeEnd: number
  /** Where the last street or its house ended: a settlement may follow. */
  addressEnd: number
  /** A house that waits for the street that it is in, and where that has to begin. */
  waiting: { house: string | null; until: number } | null
}

/** A street that a way leads to or from, or that something lies behind, is not the place. */
const AWAY = /^(?:до|от|за|через|к|ко|мимо)$/
const BETWEEN = /^(?:у|около|возле|напротив|рядом|с|во|в|дворе)$/
const HINT = /[а-яё]/i

/** Reads what a free text says of its place, in whatever case the names stand. What is unclear is left out. Never throws. */
export function scanText(text: string, lexicon: Lexicon): Draft {
  if (!HINT.test(text)) return emptyDraft()
  const { tokens, capitals } = tokeniseText(text)
  const scan: Scan = {
    tokens,
    lexicon,
    isName: textNames(lexicon, capitals),
    draft: emptyDraft(),
    mentions: [],
    placeEnd: -1,
    addressEnd: -1,
    waiting: null,
  }
  let at = 0
  const interesting = markInteresting(tokens, lexicon)
  while (at < tokens.length) at = interesting[at] ? step(scan, at) : at + 1
  scan.draft.settlements = chooseMentions(scan.mentions)
  return scan.draft
}

function step(scan: Scan, at: number): number {
  return (
    takeOutside(scan, at) ??
    takeArea(scan, at) ??
    takeRoad(scan, at) ??
    takeTerritory(scan, at) ??
    takeStreet(scan, at) ??
    takeHouse(scan, at) ??
    takeMention(scan, at) ??
    takeBareStreet(scan, at) ??
    at + 1
  )
}

/** `в Санкт-Петербурге`, `СПб, Невский проспект`; a way there or from there is no place. */
function takeOutside(scan: Scan, at: number): number | null {
  const { tokens, lexicon, draft } = scan
  const outside = lexicon.outsideAt(tokens, at)
  if (!outside) return null
  const before = tokens[at - 1]?.word ?? ''
  const inside = /^(?:в|во)$/.test(before) && outside.cases.has('locative')
  const end = at + outside.length
  const addressed = outside.cases.has('nominative') && tokens[end]?.before !== 'stop' && startsStreet(tokens, end, scan)
  if (inside || addressed || /^(?:г|город|городе)$/.test(before)) draft.outside ??= outside.name
  return end
}

function takeArea({ tokens, lexicon, draft }: Scan, at: number): number | null {
  const away = AWAY.test(tokens[at - 1]?.word ?? '')
  const district = readDistrict(tokens, at)
  if (district) {
    if (!away && !draft.districts.includes(district.district)) draft.districts.push(district.district)
    return district.end
  }
  return away ? null : readRegion(tokens, at, lexicon, draft)
}

function takeRoad({ tokens, draft }: Scan, at: number): number | null {
  const read = readRoad(tokens, at)
  if (!read) return null
  draft.road ??= read.road
  draft.kilometre ??= read.kilometre
  return read.end
}

function takeTerritory(scan: Scan, at: number): number | null {
  const read = readTerritory(scan.tokens, at, true)
  if (!read || isOwner(scan.tokens, at + 1, scan.lexicon)) return null
  addNamed(scan.draft.territories, read.territory)
  scan.placeEnd = read.end
  return read.end
}

function takeStreet(scan: Scan, at: number): number | null {
  const { tokens, isName, lexicon } = scan
  const first = readKindFirst(tokens, at, isName)
  const kind = first ? null : findKindAfter(tokens, at, isName)
  // `Кудрово Европейский проспект`: the settlement comes first.
  const known = kind === null ? null : lexicon.settlementAt(tokens, at, false)
  if (known && !isCommon(known.name) && at + known.length < (kind ?? 0)) return null
  const read = first ?? (kind === null ? null : readNameFirst(tokens, at, kind))
  return read && noteStreet(scan, read.street, at, read.end)
}

function noteStreet(scan: Scan, street: Named, at: number, end: number): number {
  if (AWAY.test(scan.tokens[at - 1]?.word ?? '')) return end
  addNamed(scan.draft.streets, street)
  if (scan.waiting && at <= scan.waiting.until) scan.draft.houses.push(scan.waiting.house)
  scan.waiting = null
  scan.placeEnd = end
  scan.addressEnd = end
  return end
}

function takeHouse(scan: Scan, at: number): number | null {
  const { tokens } = scan
  if (!startsHouse(tokens, at)) return null
  const behind = isBehind(scan, at) && !endsSentence(tokens[scan.placeEnd - 1])
  const bare = tokens[at]?.digit === true
  const read = readHouse(tokens, at)
  if (isMeasure(tokens, at + (bare ? 0 : 1)) || (bare && !(behind && standsAlone(tokens, at, read.end)))) return null
  scan.addressEnd = behind ? read.end : -1
  if (behind) scan.draft.houses.push(read.house)
  else scan.waiting = { house: read.house, until: read.end + 1 }
  return read.end
}

/** Right behind the last place, or with nothing but `у`, `возле`, `во дворе` between. */
function isBehind({ tokens, placeEnd }: Scan, at: number): boolean {
  let position = at
  while (position > placeEnd && position > at - 3 && BETWEEN.test(tokens[position - 1]?.word ?? '')) position -= 1
  return placeEnd === position
}

function endsSentence(token: Token | undefined): boolean {
  return token?.dot === true && token.word.length > 3
}

function takeMention(scan: Scan, at: number): number | null {
  const { tokens, lexicon } = scan
  const mention = readMention(tokens, at, lexicon, {
    startsStreet: (from) => startsStreet(tokens, from, scan),
    follows: scan.addressEnd === at,
  })
  if (!mention) return null
  scan.mentions.push(mention)
  if (mention.way !== 'near') scan.placeEnd = mention.end
  return mention.end
}

function takeBareStreet(scan: Scan, at: number): number | null {
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
