import { withoutPersonalData } from '@ochag/api/personal/withoutPersonalData'
import { readPack } from '@ochag/api/region/readPack'
import { expect, test } from 'vitest'
import { createRandom } from './random'
import { TOPIC_PROFILES } from './topicProfiles'
import { writeText } from './writeText'

const PLACE = 'г. Гатчина, Советский пр.'

function textOf(index: number, changes: Partial<Parameters<typeof writeText>[1]> = {}): string {
  const matter = { topic: 'roads.potholes', topicName: 'Ямы', kind: 'problem', place: PLACE, phoned: false } as const
  return writeText(createRandom('text', index), { ...matter, ...changes })
}

test('there are many ways to say the same', () => {
  expect(new Set(Array.from({ length: 300 }, (_, index) => textOf(index))).size).toBeGreaterThan(250)
})

test('texts are whole sentences that name the place and nobody', () => {
  for (let index = 0; index < 300; index += 1) {
    const text = textOf(index, { phoned: index % 2 === 0 })
    expect(text).toContain(PLACE)
    expect(text).toMatch(/[.!?)]$/u)
    expect(text).not.toMatch(/\.\.|undefined|null/u)
    expect(withoutPersonalData(text)).toBe(text)
  }
})

test('every topic with a profile has texts of its own, and every profile has a topic', async () => {
  const { topics } = await readPack(new URL('../../data/leningrad', import.meta.url).pathname)
  const codes = new Set(JSON.stringify(topics).match(/(?<="code":")[^"]+/gu))
  for (const topic of Object.keys(TOPIC_PROFILES)) {
    expect(codes).toContain(topic)
    expect(textOf(1, { topic })).not.toContain('Обращение по теме')
  }
})

test('a topic without texts is named', () => {
  expect(textOf(3, { topic: 'unknown', topicName: 'Разное' })).toContain('«Разное»')
})
