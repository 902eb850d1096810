import { expect, test } from 'vitest'
import { MARKS, snippet } from './snippet'

/** Marks what stands in brackets; answers the plain text and the marked one. */
function marked(text: string): [string, string] {
  return [text.replace(/[[\]]/g, ''), text.replaceAll('[', MARKS.start).replaceAll(']', MARKS.stop)]
}

function shown(text: string): string {
  return snippet(...marked(text))
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('')
}

test('a short text stays whole', () => {
  expect(shown('Глубокая [яма] на [дороге].')).toBe('Глубокая [яма] на [дороге].')
})

test('without anything found it is the beginning', () => {
  expect(shown('Тёмный двор')).toBe('Тёмный двор')
  expect(shown('слово '.repeat(60))).toMatch(/^слово .*слово…$/)
})

test('an empty text has no pieces', () => {
  expect(snippet('', '')).toEqual([])
})

test('a long text is cut around the first found word, between words', () => {
  const text = shown(`${'раньше '.repeat(30)}[яма] ${'позже '.repeat(40)}`)
  expect(text).toMatch(/^…раньше (раньше )*\[яма\] позже (позже )*позже…$/)
  expect(text.length).toBeLessThan(160)
})

test('the case and the letters of the text itself are shown, not those of the marked one', () => {
  expect(snippet('Ёлка', `${MARKS.start}елка${MARKS.stop}`)).toEqual([{ text: 'Ёлка', found: true }])
})

test('one word longer than a snippet is not lost', () => {
  const word = 'я'.repeat(300)
  expect(snippet(word, `${MARKS.start}${word}${MARKS.stop}`)).toEqual([{ text: word, found: true }])
})
