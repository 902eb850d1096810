import { BIRTH_DATES } from './birthDates'
import { CARDS } from './cards'
import { DOCUMENTS } from './documents'
import { EMAILS } from './emails'
import { FLATS } from './flats'
import { LATIN_NAMES } from './latinNames'
import { findNames } from './names'
import { PASSPORTS } from './passports'
import { PHONES } from './phones'
import { PLATES } from './plates'
import { PROFILES } from './profiles'
import { covered, type Found, merged, readingOf } from './reading'
import { findByRule, type RuleSet, SOME_DIGITS } from './rule'
import { SNILS } from './snils'

/** In this order: what is sure of its number comes before what would take it for a phone. */
export const RULE_SETS: RuleSet[] = [
  EMAILS,
  PROFILES,
  BIRTH_DATES,
  { hint: SOME_DIGITS, rules: [...SNILS, ...PASSPORTS, ...DOCUMENTS, ...CARDS, ...PHONES] },
  PLATES,
  FLATS,
  LATIN_NAMES,
]

/** Everything personal that one reading of a text finds, in order, without overlap. */
export function findPersonalData(text: string): Found[] {
  const all: Found[] = []
  let reading = readingOf(text)
  function take(found: Found[]) {
    if (found.length === 0) return
    all.push(...found)
    reading = covered(reading, found)
  }
  for (const { hint, rules } of RULE_SETS)
    if (hint.test(reading.lower)) for (const rule of rules) take(findByRule(rule, reading))
  take(findNames(reading))
  // The address of a link may go on over what was covered before.
  return merged(all)
}
