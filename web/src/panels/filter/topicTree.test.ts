import type { Topic } from '@ochag/api/contract/topic'
import { describe, expect, test } from 'vitest'
import { ancestors, isListed, pruneTree, type TopicNode, toggleTopic, topicTree } from './topicTree'

function topic(code: string, parent: string | null, count = 1, critical = false): Topic {
  const name = { ru: code, en: code }
  return { code, parent, name, count, previous: 0, severity: 3, critical, season: null, deadlineDays: null }
}

const topics = [
  topic('roads', null),
  topic('roads.pits', 'roads'),
  topic('roads.pits.yard', 'roads.pits'),
  topic('roads.signs', 'roads'),
  topic('waste', null),
]

function outline(nodes: TopicNode[]): unknown[] {
  return nodes.map((node) => (node.children.length ? [node.topic.code, outline(node.children)] : node.topic.code))
}

test('a list becomes a tree', () => {
  expect(outline(topicTree(topics))).toEqual([['roads', [['roads.pits', ['roads.pits.yard']], 'roads.signs']], 'waste'])
  expect(outline(topicTree([topic('lost', 'gone')]))).toEqual(['lost'])
})

test('pruning keeps the path to what is kept', () => {
  const kept = pruneTree(topicTree(topics), ({ code }) => code === 'roads.pits')
  expect(outline(kept)).toEqual([['roads', ['roads.pits']]])
})

test('zero is listed only where it is critical or chosen', () => {
  expect(isListed(topic('a', null, 0), [])).toBe(false)
  expect(isListed(topic('a', null, 0, true), [])).toBe(true)
  expect(isListed(topic('a', null, 0), ['a'])).toBe(true)
})

describe('choosing', () => {
  test('knows the way up', () => {
    expect(ancestors(topics, 'roads.pits.yard')).toEqual(['roads.pits', 'roads'])
  })

  test('adds and drops', () => {
    expect(toggleTopic(topics, ['waste'], 'roads')).toEqual(['waste', 'roads'])
    expect(toggleTopic(topics, ['waste', 'roads'], 'waste')).toEqual(['roads'])
  })

  test('a group replaces its parts, a part narrows its group', () => {
    expect(toggleTopic(topics, ['roads.pits.yard', 'waste'], 'roads')).toEqual(['waste', 'roads'])
    expect(toggleTopic(topics, ['roads', 'waste'], 'roads.pits')).toEqual(['waste', 'roads.pits'])
  })
})
