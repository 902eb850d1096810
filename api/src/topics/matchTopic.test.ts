import { expect, test } from 'vitest'
import { matchTopic } from './matchTopic'
import { OWN, pathsOf } from './testOwnTree'
import { PAIRS } from './testPairs'
import { topicIndex } from './topicIndex'

function codeOf(path: string): string | null {
  const match = matchTopic(path.split(' > '), OWN)
  return 'code' in match ? match.code : null
}

test('a program decides alone only what it may, and rightly', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(120)
  expect(PAIRS.map(([path]) => [path, codeOf(path)])).toEqual(PAIRS)
})

test.each([
  ['incident-management', { exact: 221, normalised: 0, suggested: 0 }],
  ['pos', { exact: 152, normalised: 7, suggested: 0 }],
  ['heat-map', { exact: 31, normalised: 0, suggested: 3 }],
] as const)('how the paths of %s are matched, as docs/vocabulary.md says', (tree, expected) => {
  const hows = pathsOf(tree).map(({ path }) => {
    const match = matchTopic(path, OWN)
    return 'how' in match ? match.how : 'suggested'
  })
  const count = (wanted: string) => hows.filter((how) => how === wanted).length
  expect({ exact: count('exact'), normalised: count('normalised'), suggested: count('suggested') }).toEqual(expected)
})

test('what is exact in capitals and without punctuation is normalised to the same topic', () => {
  for (const { path } of [...pathsOf('incident-management'), ...pathsOf('pos'), ...pathsOf('heat-map')]) {
    const exact = matchTopic(path, OWN)
    const shouted = matchTopic(
      path.map((word) => `${word.toUpperCase().replaceAll('Ё', 'Е').replace(/[,./]/g, ' ')} !`),
      OWN,
    )
    if ('code' in exact) expect([path, shouted]).toEqual([path, { code: exact.code, how: 'normalised' }])
    else expect('suggestions' in shouted).toBe(true)
  }
})

test('no name of one group means two topics', () => {
  const bearers = new Map<string, Set<string>>()
  for (const { key, group, code, line } of topicIndex(OWN).names) {
    const place = `${key} in ${group ?? line[0]}`
    bearers.set(place, (bearers.get(place) ?? new Set()).add(code))
  }
  expect([...bearers].filter(([, codes]) => codes.size > 1)).toEqual([])
})

test('the star is no part of the name', () => {
  const fast = pathsOf('incident-management').filter(({ fastTrack }) => fastTrack)
  expect(fast.length).toBe(33)
  for (const { path } of fast) {
    const [group = '', name = ''] = path
    expect(matchTopic([group, `★ ${name}`], OWN)).toEqual(matchTopic(path, OWN))
  }
})
