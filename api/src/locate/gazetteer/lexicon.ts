import type { Lexicon } from '../address/draft'
import { foldWord } from '../address/normalise'
import type { Token } from '../address/tokens'
import type { Gazetteer } from '../location'
import { type Case, declineName } from './decline'

interface Entry {
  /** Folded nominative; of several places with the same form all, split by a bar. */
  name: string
  cases: Set<Case>
}

/** Cities that are regions of their own. */
const FEDERAL_CITIES = ['Москва', 'Санкт-Петербург', 'Севастополь']
/** How they are called for short; only these forms. */
const SHORT_FORMS: Record<string, string> = {
  спб: 'санкт-петербург',
  'с-пб': 'санкт-петербург',
  петербург: 'санкт-петербург',
  петербурге: 'санкт-петербург',
  питер: 'санкт-петербург',
  питере: 'санкт-петербург',
}
const MOST_WORDS = 3

/** What the readers of addresses and texts ask of the gazetteer, by folded form of the name. */
export function createLexicon(gazetteer: Gazetteer): Lexicon {
  const own = new Set(gazetteer.settlements.flatMap(({ names }) => names.map(foldWord)))
  const settlements = formsOf([...own])
  const outside = formsOf(
    [...FEDERAL_CITIES, ...(gazetteer.region.outside ?? [])].filter((name) => !own.has(foldWord(name))),
  )
  for (const [form, name] of Object.entries(SHORT_FORMS))
    if (!own.has(name)) outside.set(form, { name, cases: new Set(['nominative', 'locative']) })
  const regions = gazetteer.region.names.map((name) => foldWord(name).split(' '))
  const stems = regions.map(([first = '']) => first.replace(/(?:ая|ий|ой)$/, ''))
  const initials = new Set(
    regions.filter((words) => words.length > 1).map((words) => words.map((word) => word[0]).join('')),
  )
  const starts = new Set([...settlements.keys(), ...outside.keys()].map((form) => form.split(' ', 1)[0] ?? ''))
  const isRegionShort = (word: string) =>
    initials.has(word) || (word.includes('обл') && stems.some((stem) => isJoined(stem, word)))
  return {
    begins: (word) => starts.has(word) || isRegionShort(word),
    settlementAt: (tokens, at, anyCase) => longest(settlements, tokens, at, anyCase),
    outsideAt: (tokens, at) => longest(outside, tokens, at, true),
    isRegion: (word) => word.length > 2 && stems.some((stem) => stem.startsWith(word)),
    isRegionShort,
  }
}

/** `ленобласть`, `в ленобласти`. */
function isJoined(stem: string, word: string): boolean {
  const start = /^(.{3,})обл(?:асть|асти|астью)?$/.exec(word)?.[1]
  return start !== undefined && stem.startsWith(start)
}

function formsOf(names: string[]): Map<string, Entry> {
  const forms = new Map<string, Entry>()
  // Nominatives first: another place's oblique form never hides a name.
  for (const name of names) forms.set(name, { name, cases: new Set(['nominative']) })
  for (const name of names) addForms(forms, name)
  return forms
}

function addForms(forms: Map<string, Entry>, name: string): void {
  for (const [form, words] of Object.entries(declineName(name)) as [Case, string[]][])
    for (const word of words) {
      const entry = forms.get(word)
      if (!entry) forms.set(word, { name, cases: new Set([form]) })
      else if (entry.name.split('|').includes(name)) entry.cases.add(form)
      // `в Никольском` may be Никольское or Никольский: both stay possible.
      else if (!entry.cases.has('nominative'))
        forms.set(word, { name: `${entry.name}|${name}`, cases: entry.cases.add(form) })
    }
}

function longest(forms: Map<string, Entry>, tokens: Token[], at: number, anyCase: boolean) {
  let words = ''
  let found: { name: string; length: number; cases: ReadonlySet<Case> } | null = null
  for (let length = 1; length <= MOST_WORDS; length += 1) {
    const token = tokens[at + length - 1]
    if (!token || (length > 1 && token.before !== 'space')) break
    words = length === 1 ? token.word : `${words} ${token.word}`
    const entry = forms.get(words)
    if (entry && (anyCase || entry.cases.has('nominative'))) found = { name: entry.name, length, cases: entry.cases }
    if (token.dot && token.word.length > 3) break
  }
  return found
}
