import type { Token } from './tokens'

const CODE = /^(?:\d{2}(?:а|к|н|оп|п|рз|м|р)-?\d{1,4}|[амрен]-?\d{1,4})$/
const ROAD_WORDS = new Set([
  ...[
    'автодорога',
    'автодороге',
    'автодороги',
    'автодорогу',
    'автодорогой',
    'а/д',
    'ад',
    'трасса',
    'трассе',
    'трассы',
    'трассу',
    'трассой',
  ],
  ...[
    'автотрасса',
    'автотрассе',
    'автотрассы',
    'дорога',
    'дороге',
    'дороги',
    'дорогу',
    'дорогой',
    'автомагистраль',
    'автомагистрали',
  ],
])
/** Words for roads that are only taken with a name in quotes, a code, or two ends. */
const COMMON_ROAD_WORDS = new Set(['дорога', 'дороге', 'дороги', 'дорогу', 'дорогой'])
const ROAD_ADJECTIVES = /^(?:автомобильн|региональн|федеральн|областн|скоростн)/
const KILOMETRE_WORDS = /^(?:км|километр|километра|километре|километров|километру)$/

export interface RoadRead {
  road: string | null
  kilometre: number | null
  end: number
}

/** Reads the road or the kilometre that begins at a token: `41К-123`, `трасса «Кола»`, `45-й км`; null where neither does. */
export function readRoad(tokens: Token[], at: number): RoadRead | null {
  return readKilometre(tokens, at) ?? readCode(tokens, at, false) ?? readNamedRoad(tokens, at)
}

function readKilometre(tokens: Token[], at: number): RoadRead | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next || next.before === 'stop') return null
  const before = /^(\d{1,4})(?:-?(?:й|ый|ой|го|м|ом|му))?(?:\+\d+)?$/.exec(token.word)?.[1]
  if (before && KILOMETRE_WORDS.test(next.word)) return { road: null, kilometre: Number(before), end: at + 2 }
  const after = /^(\d{1,4})(?:\+\d+)?$/.exec(next.word)?.[1]
  if (after && KILOMETRE_WORDS.test(token.word) && !before) return { road: null, kilometre: Number(after), end: at + 2 }
  return null
}

function readCode(tokens: Token[], at: number, afterWord: boolean): RoadRead | null {
  const token = tokens[at]
  if (!token) return null
  if (CODE.test(token.word) && (afterWord || isSureCode(token.word)))
    return { road: spellCode(token.word), kilometre: null, end: at + 1 }
  const next = tokens[at + 1]
  if (
    afterWord &&
    next &&
    /^[амрен]$/.test(token.word) &&
    /^\d{1,4}$/.test(next.word) &&
    ['space', 'dash'].includes(next.before)
  )
    return { road: spellCode(token.word + next.word), kilometre: null, end: at + 2 }
  return null
}

/** Without a word for a road `М2` may be an area and `А4` a sheet of paper. */
function isSureCode(word: string): boolean {
  return /^\d/.test(word)
    ? /[а-я]{1,2}-?\d{2,4}$/.test(word) && word.length >= 6
    : /^(?:а-?\d{3}|м-\d{1,2}|м\d{2}|[рен]-?\d{2,3})$/.test(word)
}

function spellCode(word: string): string {
  return word.toUpperCase().replace(/^(\d*[А-Я]+)-?(\d+)$/, '$1-$2')
}

function readNamedRoad(tokens: Token[], at: number): RoadRead | null {
  let from = at
  while (ROAD_ADJECTIVES.test(tokens[from]?.word ?? '')) from += 1
  const word = tokens[from]
  if (!word || !ROAD_WORDS.has(word.word)) return null
  const code = readCode(tokens, from + 1, true)
  if (code) return code
  const end = nameEnd(tokens, from + 1)
  const named = tokens.slice(from + 1, end)
  if (named.length === 0 || (COMMON_ROAD_WORDS.has(word.word) && !isWellMarked(named))) return null
  return { road: spellRoad(named), kilometre: null, end }
}

function nameEnd(tokens: Token[], from: number): number {
  let at = from
  const quoted = tokens[from]?.before === 'quote'
  while (at < tokens.length && at < from + 6 && belongs(tokens, at, from, quoted)) at += 1
  return at
}

function belongs(tokens: Token[], at: number, from: number, quoted: boolean): boolean {
  const token = tokens[at]
  if (!token || token.digit) return false
  if (quoted) return at === from || !tokens[at - 1]?.closes
  if (!token.capital && !/-\p{L}/u.test(token.word)) return false
  if (at === from) return token.before === 'space'
  return token.before === 'dash' || (token.before === 'space' && !tokens[at - 1]?.dot)
}

function isWellMarked(named: Token[]): boolean {
  return named[0]?.before === 'quote' || named.some(({ before }, index) => index > 0 && before === 'dash')
}

function spellRoad(named: Token[]): string {
  return named
    .map(({ word, before }, index) => (index === 0 ? '' : before === 'dash' ? ' – ' : ' ') + spellWord(word))
    .join('')
}

function spellWord(word: string): string {
  return word.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase())
}
