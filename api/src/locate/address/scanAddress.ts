import { readDistrict, readRegion, skipLevel } from './area'
import { isMeasure } from './bareHouse'
import { addNamed, type Draft, emptyDraft, type Lexicon } from './draft'
import { readHouse, startsHouse } from './house'
import { COUNTRY, INSIDE } from './kinds'
import { type Loose, takeLoose } from './looseStreet'
import { isNameWord } from './nameWords'
import { takeOutside, takeSettlement } from './place'
import { readRoad } from './road'
import { findKindAfter, type IsName, readKindFirst, readNameFirst } from './street'
import { readTerritory } from './territory'
import { type Token, tokenise } from './tokens'

/**
 * Reads a written address word by word. Every part may stand anywhere and either side of its kind; what is no part of an address is passed
 * over. Never throws.
 */
export function scanAddress(text: string, lexicon: Lexicon): Draft {
  const tokens = tokenise(text)
  const draft = emptyDraft()
  const loose: Loose[] = []
  let at = 0
  while (at < tokens.length) at = step(tokens, at, lexicon, draft, loose)
  // `Тихвин, Советская, 63`: a bare name counts as a street only where nothing says otherwise.
  if (draft.streets.length === 0 && draft.road === null && loose.length === 1)
    draft.streets.push({ kind: null, name: loose[0]?.words.join(' ') ?? '' })
  return draft
}

function step(tokens: Token[], at: number, lexicon: Lexicon, draft: Draft, loose: Loose[]): number {
  const token = tokens[at]
  if (!token) return at + 1
  if (COUNTRY.has(token.word) || /^\d{6}$/.test(token.word)) return at + 1
  return (
    readRegion(tokens, at, lexicon, draft) ??
    takeDistrict(tokens, at, draft) ??
    takeRoad(tokens, at, draft) ??
    takeTerritory(tokens, at, draft) ??
    takeStreet(tokens, at, lexicon, draft) ??
    skipLevelUnlessKnown(tokens, at, lexicon) ??
    skipInside(tokens, at) ??
    takeHouse(tokens, at, draft, loose) ??
    takeSettlement(tokens, at, lexicon, draft) ??
    takeOutside(tokens, at, lexicon, draft) ??
    takeLoose(tokens, at, draft, loose)
  )
}

function takeDistrict(tokens: Token[], at: number, draft: Draft): number | null {
  const read = readDistrict(tokens, at)
  if (!read) return null
  if (!draft.districts.includes(read.district)) draft.districts.push(read.district)
  return read.end
}

function takeRoad(tokens: Token[], at: number, draft: Draft): number | null {
  const read = readRoad(tokens, at)
  if (!read) return null
  draft.road ??= read.road
  draft.kilometre ??= read.kilometre
  return read.end
}

function takeTerritory(tokens: Token[], at: number, draft: Draft): number | null {
  const read = readTerritory(tokens, at, false)
  if (!read) return null
  addNamed(draft.territories, read.territory)
  return read.end
}

function takeStreet(tokens: Token[], at: number, lexicon: Lexicon, draft: Draft): number | null {
  const isName: IsName = (all, position, _, begins) =>
    isNameWord(all, position) &&
    (begins || !(lexicon.settlementAt(all, position, false) || readDistrict(all, position)))
  const first = readKindFirst(tokens, at, isName)
  if (first) {
    addNamed(draft.streets, first.street)
    return first.end
  }
  const kind = findKindAfter(tokens, at, isNameWord)
  if (kind === null) return null
  // `Луга Победы улица`: a settlement that is only the beginning of the words is one.
  const known = lexicon.settlementAt(tokens, at, false)
  if (known && known.length < kind - at && (known.length > 1 || !isAdjective(tokens[at]?.word))) return null
  const last = readNameFirst(tokens, at, kind)
  if (!last) return null
  addNamed(draft.streets, last.street)
  return last.end
}

/** `Старая Ленинградская улица` is not the village Старая. */
function isAdjective(word: string | undefined): boolean {
  return /(?:ая|ое|ий|ый)$/.test(word ?? '')
}

function skipLevelUnlessKnown(tokens: Token[], at: number, lexicon: Lexicon): number | null {
  const end = skipLevel(tokens, at)
  if (end === null) return null
  const known = lexicon.settlementAt(tokens, at, false)
  return known && tokens[end - 1]?.word === 'гп' ? null : end
}

function skipInside(tokens: Token[], at: number): number | null {
  const next = tokens[at + 1]
  return INSIDE.has(tokens[at]?.word ?? '') && next?.digit ? at + 2 : null
}

function takeHouse(tokens: Token[], at: number, draft: Draft, loose: Loose[]): number | null {
  if (!startsHouse(tokens, at)) return null
  const token = tokens[at]
  const bare = token?.digit === true
  const alone = token?.before === 'comma' && (tokens[at + 1]?.before ?? 'comma') !== 'space'
  const anchored = draft.streets.length + draft.territories.length + draft.settlements.length + loose.length > 0
  if (bare && isInside(tokens, at)) return at + 2
  if (isMeasure(tokens, at + (bare ? 0 : 1))) return at + 1
  if (bare && (draft.houses.length > 0 || !(anchored || alone))) return at + 1
  const read = readHouse(tokens, at)
  draft.houses.push(read.house)
  return read.end
}

/** `3 подъезд`, `2 этаж`: a number before the word for a part of a house. */
function isInside(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.before === 'space' && INSIDE.has(next.word) && !tokens[at + 2]?.digit
}
