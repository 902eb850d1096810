import type { Lexicon, SettlementSaid } from '../address/draft'
import { readSettlement } from '../address/settlement'
import type { Token } from '../address/tokens'
import { isCommon, isCommonPhrase } from '../gazetteer/commonWords'
import { isLikeSurname } from './textNames'

/** What stands around a name. */
interface Around {
  /** A street begins at a token. */
  startsStreet: (at: number) => boolean
  /** A street or its house ended right before. */
  follows: boolean
}

/** A settlement in free text, and how it stands there. */
export interface Mention {
  settlement: SettlementSaid
  /** In it, as a part of an address, whence somebody writes, or only near it or on the way to it. */
  way: 'in' | 'address' | 'from' | 'near'
  end: number
}

const OWNERS =
  /^(?:жител[а-я]*|центр[а-я]*|администраци[а-я]*|окраин[а-я]*|улиц[а-я]*|двор[а-я]*|дворах|территори[а-я]*|город[а-я]*|глав[а-я]*|больниц[а-я]*|микрорайон[а-я]*)$/
const NEAR = /^(?:до|от|между|возле|около|к|ко|за|рядом|через|напротив|у|под|с|со|мимо|перед)$/
const WATERS = /^(?:рек[а-я]*|озер[а-я]*|канал[а-я]*|водохранилищ[а-я]*)$/

/** Reads the settlement that begins at a token, if it is clear that a settlement is meant. */
export function readMention(tokens: Token[], at: number, lexicon: Lexicon, around: Around): Mention | null {
  const typed = readSettlement(tokens, at, lexicon, true)
  const before = tokens[at - 1]?.word ?? ''
  if (typed && isMarked(tokens, at, typed.settlement))
    return { settlement: typed.settlement, way: wayOfTyped(before), end: typed.end }
  const known = lexicon.settlementAt(tokens, at, true)
  if (!known || WATERS.test(before)) return null
  if (/^(?:на|по)$/.test(before) && isLikeSurname(known.name, tokens[at]?.word ?? '')) return null
  const end = at + known.length
  const settlement = { kind: null, name: known.name, known: true }
  const common = isCommon(known.name)
  if (!isSpelledAsName(tokens, at, end, known.name)) return null
  if (
    !common &&
    opens(tokens, at, end) &&
    known.cases.has('nominative') &&
    !isAddressed(tokens, at, end, around.startsStreet)
  )
    return { settlement, way: 'from', end }
  if (
    known.cases.has('nominative') &&
    (isAddressed(tokens, at, end, around.startsStreet)
      ? !common || tokens[at]?.capital
      : !common && around.follows && ends(tokens, at, end))
  )
    return { settlement, way: 'address', end }
  if (common) return null
  if (around.follows && known.cases.has('genitive') && tokens[at]?.capital) return { settlement, way: 'in', end }
  const way = wayOf(before, known.cases, tokens[at])
  return way && { settlement, way, end }
}

/** `в Сосновом бору гуляют лоси`: a name of more words has all its capitals, an everyday one in any text. */
function isSpelledAsName(tokens: Token[], at: number, end: number, name: string): boolean {
  const capitals = tokens.slice(at, end).filter(({ capital }) => capital).length
  return (
    end === at + 1 || capitals === end - at || (capitals === 0 && !isCommonPhrase(name)) || name.startsWith('имени ')
  )
}

/** A kind in small words is a noun of the sentence unless a name with a capital follows. */
function isMarked(tokens: Token[], at: number, settlement: SettlementSaid): boolean {
  return settlement.known || tokens[at + 1]?.capital === true || tokens[at + 2]?.capital === true
}

function wayOfTyped(before: string): Mention['way'] {
  return NEAR.test(before) ? 'near' : 'in'
}

/** `: Тихвин, ул. Советская`. */
function isAddressed(tokens: Token[], at: number, end: number, startsStreet: (at: number) => boolean): boolean {
  const before = tokens[at]?.before
  const next = tokens[end]
  const fresh = before === 'comma' || before === 'stop' || tokens[at - 1]?.dot === true
  return fresh && next !== undefined && next.before !== 'stop' && startsStreet(end)
}

/** `Гатчина, когда уберут снег?` */
function opens(tokens: Token[], at: number, end: number): boolean {
  if (at !== 0 || !tokens[at]?.capital) return false
  return ['comma', 'stop'].includes(tokens[end]?.before ?? '') || tokens[end - 1]?.dot === true
}

/** `ул. Ленина, 5, Тосно.` */
function ends(tokens: Token[], at: number, end: number): boolean {
  return tokens[at]?.before === 'comma' && (tokens[end]?.before !== 'space' || tokens[end - 1]?.dot === true)
}

function wayOf(before: string, cases: ReadonlySet<string>, token: Token | undefined): Mention['way'] | null {
  if (/^(?:в|во)$/.test(before) && cases.has('locative')) return 'in'
  if (before === 'по' && cases.has('dative')) return 'in'
  if (/^(?:из)$/.test(before) && cases.has('genitive')) return 'from'
  if (OWNERS.test(before) && cases.has('genitive') && token?.capital) return 'in'
  return token?.capital ? 'near' : null
}

/** The settlements that a text is about: of several only the one that is part of an address, else the one that it says is the place. */
export function chooseMentions(mentions: Mention[]): SettlementSaid[] {
  for (const ways of [['address'], ['in'], ['from']]) {
    const chosen = distinct(mentions.filter(({ way }) => ways.includes(way)))
    if (ways[0] === 'from' && distinct(mentions).length > 1) return []
    if (chosen.length > 0) return chosen
  }
  return []
}

function distinct(mentions: Mention[]): SettlementSaid[] {
  const kept: SettlementSaid[] = []
  for (const { settlement } of mentions) if (!kept.some(({ name }) => name === settlement.name)) kept.push(settlement)
  return kept
}
