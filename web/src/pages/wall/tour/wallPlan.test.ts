import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS, planOf, planParameters, type Scene, SIMPLE, USUAL, type WallPlan } from './wallPlan'

const seconds = fc.integer({ min: 1, max: LIMITS.seconds.most })
const scene: fc.Arbitrary<Scene> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...SIMPLE), seconds }),
  fc.record({ kind: fc.constant('places' as const), seconds, count: fc.integer({ min: 1, max: 10 }) }),
  fc.record({ kind: fc.constant('place' as const), seconds, municipality: fc.stringMatching(/^[\w.-]{1,20}$/) }),
)
const plan: fc.Arbitrary<WallPlan> = fc.record({
  scenes: fc.array(scene, { minLength: 1, maxLength: 40 }),
  days: fc.option(fc.integer({ min: 1, max: 400 })),
})

describe('the plan of a wall', () => {
  test('is found again in its address', () => {
    fc.assert(
      fc.property(plan, (one) => {
        expect(planOf(`${new URLSearchParams(planParameters(one))}`)).toEqual(one)
      }),
    )
  })

  test('needs no words when it is the usual one', () => {
    expect(planParameters(USUAL)).toEqual([])
    expect(planOf('?topic=roads')).toEqual(USUAL)
  })

  test('is read by people', () => {
    const short: WallPlan = {
      scenes: [
        { kind: 'map', seconds: 45 },
        { kind: 'places', seconds: 12, count: 5 },
        { kind: 'place', seconds: 20, municipality: '41-612' },
      ],
      days: 7,
    }
    expect(planParameters(short)).toEqual([
      ['scenes', 'map-45,places-12-5,place-20-41-612'],
      ['days', '7'],
    ])
  })

  test.each([
    'map-0',
    'map-4000',
    'map',
    'map-ten',
    'places-10',
    'places-10-11',
    'places-10-1.5',
    'place-10',
    'nonsense-10',
    'map-10-5',
    '',
  ])('passes over the scene %j', (wrong) => {
    expect(planOf(`?scenes=${wrong},live-9`).scenes).toEqual([{ kind: 'live', seconds: 9 }])
  })

  test.each(['0', '-7', '1.5', 'week', '99999', ''])('passes over %j days', (days) => {
    expect(planOf(`?days=${days}`).days).toBeNull()
  })
})
