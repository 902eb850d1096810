import type { Named, PlaceSaid } from '../location'
import { addNamed, type Draft, type Lexicon } from './draft'
import { readHouse, startsHouse } from './house'
import { isNameWord } from './nameWords'
import { scanAddress } from './scanAddress'
import { findKindAfter, readKindFirst, readNameFirst } from './street'
import { readTerritory } from './territory'
import { tokenise } from './tokens'

/** Adds what stands in columns of their own to what an address says; columns stand before it. */
export function scanColumns(said: PlaceSaid, address: Draft, lexicon: Lexicon): Draft {
  if (!said.settlement && !said.street && !said.house) return address
  const draft: Draft = {
    ...address,
    settlements: [...address.settlements],
    streets: [...address.streets],
    territories: [...address.territories],
    houses: [...address.houses],
  }
  if (said.settlement) addSettlement(said.settlement, draft, lexicon)
  if (said.street) addStreet(said.street, draft)
  if (said.house) addHouse(said.house, draft)
  return draft
}

function addSettlement(words: string, draft: Draft, lexicon: Lexicon): void {
  const read = scanAddress(words, lexicon)
  const [first = null] = read.settlements
  draft.outside ??= read.outside
  draft.districts = [...new Set([...draft.districts, ...read.districts])]
  for (const territory of read.territories) addNamed(draft.territories, territory)
  if (first) draft.settlements.unshift(...read.settlements)
  else if (read.territories.length === 0 && !read.outside && read.districts.length === 0 && !read.region)
    addUnknown(words, draft)
}

function addUnknown(words: string, draft: Draft): void {
  const tokens = tokenise(words)
  const names = tokens.filter((_, at) => isNameWord(tokens, at)).map(({ word }) => word)
  if (names.length > 0 && names.length <= 3 && names.length === tokens.length)
    draft.settlements.unshift({ kind: 'населённый пункт', name: names.join(' '), known: false })
}

function addStreet(words: string, draft: Draft): void {
  const tokens = tokenise(words)
  const territory = tokens.findIndex((_, at) => readTerritory(tokens, at, false) !== null)
  const area = territory >= 0 ? readTerritory(tokens, territory, false) : null
  if (area) addNamed(draft.territories, area.territory)
  const street = area ? null : streetOf(words)
  if (street) addNamed(draft.streets, street)
}

function streetOf(words: string): Named | null {
  const tokens = tokenise(words)
  const first = readKindFirst(tokens, 0, isNameWord)
  if (first) return first.street
  const kind = findKindAfter(tokens, 0, isNameWord)
  if (kind !== null) return readNameFirst(tokens, 0, kind)?.street ?? null
  const plain =
    tokens.length > 0 && tokens.length <= 4 && tokens.every(({ digit }, at) => digit || isNameWord(tokens, at))
  return plain && tokens.some(({ digit }) => !digit)
    ? { kind: null, name: tokens.map(({ word }) => word).join(' ') }
    : null
}

function addHouse(words: string, draft: Draft): void {
  const tokens = tokenise(words)
  if (startsHouse(tokens, 0)) draft.houses.push(readHouse(tokens, 0).house)
}
