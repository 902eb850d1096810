import { expect, test } from 'vitest'
import { likeness } from './likeness'

/** Names in the order in which they are offered. */
function order(typed: string, ...names: string[]): string[] {
  return names.filter((name) => likeness(name, typed) > 0).sort((a, b) => likeness(b, typed) - likeness(a, typed))
}

test('the whole word stands before its beginning, that before its middle', () => {
  expect(order('вода', 'Ровода', 'Водаснаб', 'Вода')).toEqual(['Вода', 'Водаснаб', 'Ровода'])
})

test('of equally good names the shorter one is meant', () => {
  expect(order('отоп', 'Нет отопления в доме', 'Отопление')).toEqual(['Отопление', 'Нет отопления в доме'])
})

test.each([
  ['Всеволожск', 'всевлож'],
  ['Всеволожск', 'всевоолож'],
  ['Всеволожск', 'всеовл'],
  ['Гатчина', 'гатцина'],
  ['Отопление', 'отпл'],
  ['Тёмные дворы', 'дворы темные'],
  ['Gatchinsky District', 'gatch dis'],
])('%s is meant by «%s»', (name, typed) => {
  expect(likeness(name, typed)).toBeGreaterThan(0)
})

test.each([
  ['Дороги', 'вода'],
  ['Дороги', 'роги мусор'],
  ['Дороги', ''],
  ['Дороги', '!?'],
  ['Мост', 'мы'],
])('%s is not meant by «%s»', (name, typed) => {
  expect(likeness(name, typed)).toBe(0)
})
