import { readDistrict, readRegion } from '../address/area'
import { addNamed, type Draft, emptyDraft, type Lexicon } from '../address/draft'
import { readRoad } from '../address/road'
import { findKindAfter, readKindFirst, readNameFirst } from '../address/street'
import { readTerritory } from '../address/territory'
import { isCommon } from '../gazetteer/commonWords'
import { startsStreet } from './addressed'
import { takeBareStreet } from './bareStreet'
import { markInteresting } from './interest'
import { chooseMentions, readMention } from './mentions'
import { AWAY, noteStreet, type Scan } from './scan'
import { takeHouse } from './takeHouse'
import { isOwner, textNames } from './textNames'
import { tokeniseText } from './textTokens'

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
    inSettlement: false,
    villageHouse: null,
    waiting: null,
  }
  let at = 0
  const interesting = markInteresting(tokens, lexicon)
  while (at < tokens.length) at = interesting[at] ? step(scan, at) : at + 1
  if (scan.draft.streets.length === 0 && scan.villageHouse !== null) scan.draft.houses.push(scan.villageHouse)
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
  scan.inSettlement = false
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

function takeMention(scan: Scan, at: number): number | null {
  const { tokens, lexicon } = scan
  const mention = readMention(tokens, at, lexicon, {
    startsStreet: (from) => startsStreet(tokens, from, scan),
    follows: scan.addressEnd === at,
  })
  if (!mention) return null
  scan.mentions.push(mention)
  if (mention.way !== 'near') {
    scan.placeEnd = mention.end
    scan.inSettlement = true
  }
  return mention.end
}
