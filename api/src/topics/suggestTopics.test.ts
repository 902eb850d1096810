import { expect, test } from 'vitest'
import type { TopicNode } from '../contract/pack'
import { matchTopic } from './matchTopic'
import { OWN, pathsOf } from './testOwnTree'
import { keyOf } from './words'

/** The tree as it would be if nobody had ever heard of a name. */
function without(tree: TopicNode[], key: string): TopicNode[] {
  return tree.map((node) => ({
    ...node,
    aliases: node.aliases.filter((alias) => keyOf(alias.split(' / ').at(-1) ?? '') !== key),
    children: without(node.children, key),
  }))
}

/** What becomes of the names of a tree once the region has never met them: the answer, and whether it is right. */
function forgotten(tree: 'incident-management' | 'pos'): string[] {
  return pathsOf(tree)
    .filter(({ leaf }) => leaf)
    .map(({ path }) => {
      const truth = matchTopic(path, OWN)
      const match = matchTopic(path, without(OWN, keyOf(path.at(-1) ?? '')))
      if (!('code' in truth)) throw new Error(`${path} is not known to the region`)
      if ('code' in match)
        return match.code === truth.code ? 'automatic' : `wrong: ${path.join(' > ')} is ${match.code}`
      const place = match.suggestions.findIndex(({ code }) => code === truth.code)
      return place === 0 ? 'first' : place > 0 ? 'among three' : 'missed'
    })
}

test.each([
  ['incident-management', { automatic: 6, first: 105, 'among three': 36, missed: 48 }],
  ['pos', { automatic: 23, first: 54, 'among three': 21, missed: 54 }],
] as const)(
  'what becomes of names of %s that nobody has mapped yet, as docs/vocabulary.md says',
  { timeout: 60_000 },
  (tree, expected) => {
    const fates = forgotten(tree)
    expect(fates.filter((fate) => fate.startsWith('wrong'))).toEqual([])
    const counts = Object.keys(expected).map((fate) => [fate, fates.filter((one) => one === fate).length])
    expect(Object.fromEntries(counts)).toEqual(expected)
  },
)

test('the best come first, three at most, the group itself where nothing is alike', () => {
  const match = matchTopic(['Дороги', 'Разметка стёрлась'], OWN)
  if ('code' in match) throw new Error('decided alone')
  expect(match.suggestions[0]?.code).toBe('roads.traffic.signs')
  expect(match.suggestions.length).toBeLessThanOrEqual(3)
  const scores = match.suggestions.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((left, right) => right - left))
  expect(matchTopic(['Дороги', 'Щщщ'], OWN)).toEqual({ suggestions: [{ code: 'roads', score: 0.25 }] })
})

test('nothing is suggested for what is like nothing', () => {
  expect(matchTopic(['Щщщ'], OWN)).toEqual({ suggestions: [] })
  expect(matchTopic([], OWN)).toEqual({ suggestions: [] })
})
