import { expect, test } from 'vitest'
import { englishForm } from './english'
import { listed } from './listed'
import { line, plainText } from './sentence'

const figure = { text: '338 обращений', address: '/?from=2026-11-24' }

test('words and figures keep their places, and nothing empty is left', () => {
  const inner = line`было ${figure}`
  expect(line`${figure} сегодня; вчера ${inner}.`).toEqual([figure, ' сегодня; вчера ', 'было ', figure, '.'])
  expect(plainText(line`${figure} сегодня; вчера ${inner}.`)).toBe('338 обращений сегодня; вчера было 338 обращений.')
})

test('lists', () => {
  const items = [['А'], ['Б'], ['В']]
  expect(plainText(listed(items, 'и'))).toBe('А, Б и В')
  expect(plainText(listed(items.slice(0, 2), 'и'))).toBe('А и Б')
  expect(plainText(listed(items.slice(0, 1), 'и'))).toBe('А')
  expect(listed([], 'и')).toEqual([])
})

test('English has two forms', () => {
  expect([0, 1, 2, 11, 21, 101, 1.5].map((count) => englishForm(count, 'appeal'))).toEqual([
    'appeals',
    'appeal',
    'appeals',
    'appeals',
    'appeals',
    'appeals',
    'appeals',
  ])
})
