import { readDistrict, readRegion } from '../address/area'
import { addNamed, type Draft, emptyDraft, type Lexicon } from '../address/draft'
import { readHouse, startsHouse } from '../address/house'
import { HOUSE_PARTS, INSIDE } from '../address/kinds'
import { isNameWord } from '../address/nameWords'
import { readRoad } from '../address/road'
import { findKindAfter, type IsName, readKindFirst, readNameFirst } from '../address/street'
import { readTerritory } from '../address/territory'
import type { Token } from '../address/tokens'
import { nominativeAdjective } from '../address/words'
import type { Named } from '../location'
import { markInteresting } from './interest'
import { chooseMentions, type Mention, readMention } from './mentions'
import { bareGenitiveEnd, isBareStreet, isOwner, textNames } from './textNames'
import { tokeniseText } from './textTokens'

interface Scan {
  tokens: Token[]
  lexicon: Lexicon
  isName: IsName
  draft: Draft
  mentions: Mention[]
  /** Where the last street, piece of land or settlement ended: a house counts only right behind it, or right before it. */
  placeEnd: number
  /** A house that waits for the street that it is in, and where that has to begin. */
  waiting: { house: string | null; until: number } | null
}

/** Units that make a number behind a street a measure and no house. */
const UNITS =
  /^(?:дн|день|лет|год|час|минут|раз|человек|квартир|сем|недел|месяц|штук|метр|руб|тыс|этаж|км|январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр)/
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
function takeOutside({ tokens, lexicon, draft, isName }: Scan, at: number): number | null {
  const outside = lexicon.outsideAt(tokens, at)
  if (!outside) return null
  const before = tokens[at - 1]?.word ?? ''
  const inside = /^(?:в|во)$/.test(before) && outside.cases.has('locative')
  const end = at + outside.length
  const addressed =
    outside.cases.has('nominative') && tokens[end]?.before !== 'stop' && startsStreet(tokens, end, isName)
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
  const { tokens, isName } = scan
  const first = readKindFirst(tokens, at, isName)
  const kind = first ? null : findKindAfter(tokens, at, isName)
  const read = first ?? (kind === null ? null : readNameFirst(tokens, at, kind))
  return read && noteStreet(scan, read.street, at, read.end)
}

function noteStreet(scan: Scan, street: Named, at: number, end: number): number {
  if (AWAY.test(scan.tokens[at - 1]?.word ?? '')) return end
  addNamed(scan.draft.streets, street)
  if (scan.waiting && at <= scan.waiting.until) scan.draft.houses.push(scan.waiting.house)
  scan.waiting = null
  scan.placeEnd = end
  return end
}

function takeHouse(scan: Scan, at: number): number | null {
  const { tokens } = scan
  if (!startsHouse(tokens, at)) return null
  const behind = isBehind(scan, at) && !endsSentence(tokens[scan.placeEnd - 1])
  const bare = tokens[at]?.digit === true
  const read = readHouse(tokens, at)
  if (isMeasure(tokens, at + (bare ? 0 : 1)) || (bare && !(behind && standsAlone(tokens, at, read.end)))) return null
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

function isMeasure(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.before === 'space' && UNITS.test(next.word)
}

/** A bare number is a house only where the words end with it or go on with a part of a house number. */
function standsAlone(tokens: Token[], at: number, end: number): boolean {
  const next = tokens[end]
  if (next?.before !== 'space' || tokens[end - 1]?.dot) return true
  if (end > at + 1 || HOUSE_PARTS.has(next.word) || INSIDE.has(next.word)) return true
  // `Солнечная, 28 не убирают`: what is counted would stand here.
  return /\D/.test(tokens[at]?.word ?? '') || !isNameWord(tokens, end)
}

function takeMention(scan: Scan, at: number): number | null {
  const { tokens, lexicon, isName } = scan
  const mention = readMention(tokens, at, lexicon, (from) => startsStreet(tokens, from, isName))
  if (!mention) return null
  scan.mentions.push(mention)
  if (mention.way !== 'near') scan.placeEnd = mention.end
  return mention.end
}

function startsStreet(tokens: Token[], at: number, isName: IsName): boolean {
  return (
    readKindFirst(tokens, at, isName) !== null ||
    findKindAfter(tokens, at, isName) !== null ||
    readTerritory(tokens, at, true) !== null
  )
}

function takeBareStreet(scan: Scan, at: number): number | null {
  const { tokens, lexicon } = scan
  const token = tokens[at]
  if (!token || lexicon.settlementAt(tokens, at, true) || lexicon.outsideAt(tokens, at)) return null
  if (isBareStreet(tokens, at))
    return noteStreet(scan, { kind: null, name: nominativeAdjective(token.word, 'feminine') }, at, at + 1)
  const end = bareGenitiveEnd(tokens, at)
  if (end === null) return null
  const waits = scan.waiting !== null && at <= scan.waiting.until
  const housed = startsHouse(tokens, end) && !isMeasure(tokens, end) && !tokens[end - 1]?.dot
  const name = tokens.slice(at, end).map(({ word }) => word)
  return waits || housed ? noteStreet(scan, { kind: null, name: name.join(' ') }, at, end) : null
}
