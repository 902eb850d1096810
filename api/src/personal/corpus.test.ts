import { expect, test } from 'vitest'
import { findPersonalData } from './findPersonalData'
import type { Mark } from './reading'
import { readCorpus } from './testCorpus'
import { leftOver, measure, total } from './testMeasure'
import { withoutPersonalData } from './withoutPersonalData'

/** Least precision and recall of all kinds together, by part of the corpus; docs/personal-data.md has the figures. */
const FLOORS = [
  { name: 'development', precision: 1, recall: 1 },
  { name: 'heldOut', precision: 1, recall: 1 },
  { name: 'harder', precision: 1, recall: 0.95 },
  { name: 'last', precision: 0.98, recall: 0.97 },
]
/** Nothing of these may be left, but for what is listed below. */
const SURE: Mark[] = ['phone', 'e-mail', 'card', 'snils']
/** «gmail: olga.spb.1978»: an address of which only the name is said. */
const KNOWN_LEAKS = ['olga.spb.1978']
/** Reads like the flat it is not. */
const KNOWN_DAMAGE = ['двери в 61 квартиру не при чём — стояк общий']

const corpora = FLOORS.map(({ name }) => readCorpus(name))
const phrases = corpora.flat()

test('the corpus is large, and much of it is near misses', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(1000)
  expect(phrases.filter(({ items }) => items.length === 0).length).toBeGreaterThanOrEqual(500)
  expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length)
})

test.each(FLOORS)('$name: precision at least $precision, recall at least $recall', ({ name, precision, recall }) => {
  const { items, removed, cuts, right } = total(measure(readCorpus(name)))
  expect(right / cuts).toBeGreaterThanOrEqual(precision)
  expect(removed / items).toBeGreaterThanOrEqual(recall)
})

test('near misses come through unchanged', () => {
  const changed = phrases.filter(({ text, items }) => items.length === 0 && withoutPersonalData(text) !== text.trim())
  expect(changed.map(({ text }) => text)).toEqual(KNOWN_DAMAGE)
})

test('no phone, e-mail, card or СНИЛС is left', () => {
  const leaks = phrases.flatMap(({ text, items }) => {
    const cuts = findPersonalData(text)
    const left = items.filter((item) => SURE.includes(item.mark) && leftOver(text, item, cuts))
    return left.map(({ start, end }) => text.slice(start, end))
  })
  expect(leaks).toEqual(KNOWN_LEAKS)
})

test('the first reading of a phrase finds all that is found', () => {
  for (const { text } of phrases) expect(findPersonalData(withoutPersonalData(text) ?? '')).toEqual([])
})
