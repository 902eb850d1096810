import { expect, test } from 'vitest'
import { keyOf, readPath, splitStar } from './words'

test('the star becomes a flag', () => {
  expect(splitStar(' ★  Ямы во  дворах ')).toEqual({ name: 'Ямы во дворах', fastTrack: true })
  expect(splitStar('Ямы во дворах')).toEqual({ name: 'Ямы во дворах', fastTrack: false })
  expect(readPath(['Благоустройство', '★Ямы', ' '])).toEqual({ names: ['Благоустройство', 'Ямы'], fastTrack: true })
})

test.each([
  ['Ямы во дворах', 'ЯМА ВО ДВОРЕ'],
  ['Водоёмы, загрязнение', 'загрязнение водоемов'],
  ['Запись на приём к врачу', 'запись к врачам на прием'],
])('%s and %s are one name', (left, right) => {
  expect(keyOf(left)).toBe(keyOf(right))
})

test.each([
  ['Отсутствие горячей воды', 'Горячая вода'],
  ['Решено', 'Не решено'],
  ['Освещение дорог', 'Освещение'],
])('%s and %s are two', (left, right) => {
  expect(keyOf(left)).not.toBe(keyOf(right))
})
