import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPersonalData } from './findPersonalData'
import { MARKS } from './reading'
import { readCorpus } from './testCorpus'
import { withoutPersonalData } from './withoutPersonalData'

const PHRASES = ['development', 'heldOut', 'harder', 'last'].flatMap(readCorpus).map(({ text }) => text)
const MARK = new RegExp(`\\[(?:${MARKS.join('|')})\\]`, 'gu')
/** Phrases joined, cut and glued anywhere: what people paste. */
const pasted = fc
  .array(fc.tuple(fc.constantFrom(...PHRASES), fc.nat(30), fc.nat(80)), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map(([text, from, to]) => text.slice(from, from + to)).join(''))
const written = fc.oneof(
  pasted,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.stringMatching(/^[а-яА-Я0-9 .,()@+_-]{0,80}$/u),
)

test('nothing is null, blank is null', () => {
  expect(withoutPersonalData(null)).toBeNull()
  expect(withoutPersonalData(undefined)).toBeNull()
  expect(withoutPersonalData('')).toBeNull()
  expect(withoutPersonalData(' \n ')).toBeNull()
  expect(withoutPersonalData('  Яма во дворе ')).toBe('Яма во дворе')
})

test('a mark stands for every kind', () => {
  const text = `Меня зовут Петрова Мария Ивановна, 12.03.1956 г.р., ул. Мира, д. 5, кв. 12, тел. 8 921 000-00-01, m@mail.ru, vk.com/id123456,
паспорт 4012 345678, СНИЛС 112-233-445 95, ИНН 500100732259, карта 4111 1111 1111 1111, счет 40817810500001234567, машина А123ВС47`
  expect(withoutPersonalData(text)).toBe(
    `Меня зовут [name], [birth date] г.р., ул. Мира, д. 5, кв. [flat], тел. [phone], [e-mail], [profile],
паспорт [passport], СНИЛС [snils], ИНН [document], карта [card], счет [account], машина [plate]`,
  )
})

test('cleaning twice changes nothing, whatever was written', () => {
  fc.assert(
    fc.property(written, (text) => {
      const once = withoutPersonalData(text)
      expect(withoutPersonalData(once)).toBe(once)
    }),
    { numRuns: 3000 },
  )
})

test('but for marks nothing is added and nothing changes its place', () => {
  fc.assert(
    fc.property(written, (text) => {
      const rest = (withoutPersonalData(text) ?? '').replace(MARK, '')
      let place = 0
      for (const character of rest) {
        place = text.indexOf(character, place) + character.length
        expect(place).toBeGreaterThanOrEqual(character.length)
      }
    }),
    { numRuns: 2000 },
  )
})

test('finds are in order, not empty, and apart', () => {
  fc.assert(
    fc.property(written, (text) => {
      let end = 0
      for (const found of findPersonalData(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end)
        expect(found.end).toBeGreaterThan(found.start)
        end = found.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 2000 },
  )
})
