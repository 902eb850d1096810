import { expect, test } from 'vitest'
import { createLocator } from '../createLocator'
import { leningradGazetteer } from '../testGazetteer'
import { compare } from './compare'
import { readTruth } from './readTruth'

const gazetteer = leningradGazetteer()
const locate = createLocator(gazetteer)
const truths = readTruth()
const results = truths.map((truth) => ({ truth, ...compare(truth, locate(truth.said), gazetteer) }))
/** So many of the set are not understood fully; every one of them is found too coarsely (docs/locating.md). */
const COARSER = 6

test('the truth set is large enough, in every shape', () => {
  expect(truths.length).toBeGreaterThanOrEqual(400)
  expect(truths.filter(({ said }) => said.text).length).toBeGreaterThanOrEqual(80)
  expect(truths.filter(({ shape }) => shape === 'trap').length).toBeGreaterThanOrEqual(60)
  expect(truths.filter(({ set }) => set !== 'open').length).toBeGreaterThanOrEqual(truths.length / 3 - 1)
})

test('nothing is located more finely than it deserves, or at another place', () => {
  expect(results.filter(({ finer }) => finer).map(({ truth }) => truth.said)).toEqual([])
})

test('nearly everything is understood as a careful reader understands it', () => {
  const wrong = results.filter(({ wrong }) => wrong.length > 0).map(({ truth, wrong }) => ({ ...truth.said, wrong }))
  expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(COARSER)
})

test('only what a reader found finer is sent to a geocoder finer', () => {
  const named = truths.filter((truth) => ['house', 'street'].includes(locate(truth.said).named))
  expect(named.length).toBeGreaterThan(200)
  expect(named.filter((truth) => !['house', 'street'].includes(truth.named))).toEqual([])
})
