import type { Topic } from '@ochag/api/contract/topic'
import { expect, test } from 'vitest'
import { admittedGroups, columnsOf, topicsBelow } from './columns'

const topics = [
  topic('housing', null),
  topic('heating', 'housing'),
  topic('heating.none', 'heating'),
  topic('roof', 'housing'),
  topic('roads', null),
]

function topic(code: string, parent: string | null): Topic {
  const rest = { count: 0, previous: 0, severity: 1, critical: false, season: null, deadlineDays: null }
  return { code, parent, name: { ru: code }, ...rest }
}

test('a filter without topics admits all groups, else those that its topics lie in', () => {
  expect(admittedGroups(topics, []).map(({ code }) => code)).toEqual(['housing', 'roads'])
  expect(admittedGroups(topics, ['heating.none']).map(({ code }) => code)).toEqual(['housing'])
})

test('an expanded group asks for itself, or for what was chosen of it', () => {
  expect(topicsBelow(topics, ['housing'], [])).toEqual(['housing'])
  expect(topicsBelow(topics, ['housing'], ['heating.none', 'roads'])).toEqual(['heating.none'])
  expect(topicsBelow(topics, ['housing'], ['roads'])).toEqual([])
})

test('topics with appeals follow the group that they were expanded from', () => {
  const groups = admittedGroups(topics, [])
  const columns = columnsOf(topics, groups, ['housing'], (code) => code !== 'roof')
  expect(columns.map(({ code, group, open }) => [code, group, open])).toEqual([
    ['housing', null, true],
    ['heating', 'housing', null],
    ['roads', null, null],
  ])
  expect(columnsOf(topics, groups, [], () => true).map(({ code }) => code)).toEqual(['housing', 'roads'])
})
