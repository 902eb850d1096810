import type { Draft, Lexicon } from './draft'
import type { Token } from './tokens'

const DISTRICT_WORDS =
  /^(?:район|района|районе|району|районом|р-н|р-на|р-не|рн|мр|м\.р-н|мо|го|округ|округа|округе|округу|окр)$/
const QUALIFIERS = /^(?:муниципальн(?:ый|ого|ом|ому|ым)|городск(?:ой|ого|ом|ому|им)|муниц|мун|м|гор|г)$/
const DISTRICT = /^([а-я-]+(?:ск|цк))(?:ий|ой|ого|ому|ом|им)$/
const REGION_WORDS = /^(?:область|области|областью|обл|край|края|крае)$/
const REGION_ADJECTIVE = /^([а-я-]+(?:ск|цк))(?:ая|ой|ую|ий|ого|ом)$/
/** `Сиверское городское поселение`: a level that names neither district nor settlement. */
const LEVEL_WORDS =
  /^(?:поселение|поселения|поселении|сп|гп|с\/п|г\/п|волость|волости|сельсовет|с\/с|сельское|городское|сельского|городского)$/

/** Where the words of a district end that begins at a token: `Тихвинский муниципальный р-н`, `район Лужский`. */
export function readDistrict(tokens: Token[], at: number): { district: string; end: number } | null {
  return districtFirst(tokens, at) ?? districtLast(tokens, at)
}

function districtFirst(tokens: Token[], at: number): { district: string; end: number } | null {
  const stem = DISTRICT.exec(tokens[at]?.word ?? '')?.[1]
  if (!stem) return null
  const position = skipQualifiers(tokens, at + 1)
  const word = tokens[position]
  if (!word || !joined(word) || !DISTRICT_WORDS.test(word.word)) return null
  return { district: `${stem}ий`, end: position + 1 }
}

function districtLast(tokens: Token[], at: number): { district: string; end: number } | null {
  const position = skipQualifiers(tokens, at)
  const word = tokens[position]?.word ?? ''
  if (!DISTRICT_WORDS.test(word) || (position > at && tokens[position]?.before !== 'space')) return null
  const name = tokens[position + 1]
  const stem = DISTRICT.exec(name?.word ?? '')?.[1]
  if (!stem || !name || !joined(name)) return null
  // `МО Сосновоборский городской округ`: the words for a district may stand on both sides.
  const again = districtFirst(tokens, position + 1)
  return again ?? { district: `${stem}ий`, end: position + 2 }
}

function skipQualifiers(tokens: Token[], from: number): number {
  let at = from
  while (QUALIFIERS.test(tokens[at]?.word ?? '') && at < from + 3) at += 1
  return at
}

function joined(token: Token): boolean {
  return token.before === 'space' || token.before === 'quote'
}

/** Where the words of a level end that says nothing of use here: `Сиверское городское поселение`, `МО`. */
export function skipLevel(tokens: Token[], at: number): number | null {
  const word = tokens[at]?.word ?? ''
  if (word === 'мо' || (word === 'муниципальное' && tokens[at + 1]?.word === 'образование'))
    return at + (word === 'мо' ? 1 : 2)
  if (!/(?:ское|цкое|ского|цкого|ском|цком)$/.test(word)) return null
  let end = isLevelDotted(tokens, at + 1) ? at + 3 : at + 1
  while (tokens[end]?.before === 'space' && LEVEL_WORDS.test(tokens[end]?.word ?? '')) end += 1
  return end > at + 1 ? end : null
}

/** `с. п.`, `г. п.` */
function isLevelDotted(tokens: Token[], at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2)
  return first?.before === 'space' && /^[сг]$/.test(first.word) && first.dot && second?.word === 'п'
}

/** Reads a region, ours or another, and says where its words end. */
export function readRegion(tokens: Token[], at: number, lexicon: Lexicon, draft: Draft): number | null {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]
  if (lexicon.isRegionShort(word)) {
    draft.region = true
    return at + 1
  }
  if (next && next.before !== 'stop' && REGION_WORDS.test(next.word)) return noteRegion(word, at + 2, lexicon, draft)
  if (REGION_WORDS.test(word) && next && joined(next)) return noteRegion(next.word, at + 2, lexicon, draft)
  if (/^(?:республика|республики|республике|респ)$/.test(word) && next && joined(next)) {
    draft.outside ??= `республика ${next.word}`
    return at + 2
  }
  return null
}

function noteRegion(word: string, end: number, lexicon: Lexicon, draft: Draft): number | null {
  const stem = REGION_ADJECTIVE.exec(word)?.[1]
  if (lexicon.isRegion(stem ?? word)) draft.region = true
  else if (stem) draft.outside ??= `${stem}ая область`
  else return null
  return end
}
