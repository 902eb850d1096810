import type { PartMeasures } from '@ochag/api/contract/measures'
import { NO_MEASURES } from '@ochag/api/contract/metrics'
import { describe, expect, test } from 'vitest'
import { grownTopics } from './grown'
import { worstMunicipalities } from './worst'

describe('the worst municipalities', () => {
  const parts: PartMeasures[] = [
    { ...NO_MEASURES, municipality: 'large', count: 900, withDeadline: 100, late: 10 },
    { ...NO_MEASURES, municipality: 'small', count: 90, withDeadline: 50, late: 25 },
    { ...NO_MEASURES, municipality: 'village', count: 3, withDeadline: 2, late: 2 },
    { ...NO_MEASURES, municipality: 'none', count: 5000, withDeadline: 5000, late: 5000 },
  ]
  const residents = new Map([
    ['large', 300_000],
    ['small', 10_000],
    ['village', 100],
  ])
  const codes = (metric: Parameters<typeof worstMunicipalities>[0]) =>
    worstMunicipalities(metric, parts, residents).map(({ code, value }) => [code, value])

  test('by count, without those that belong to none', () => {
    expect(codes('count')).toEqual([
      ['large', 900],
      ['small', 90],
      ['village', 3],
    ])
  })
  test('by share, without those of a handful of appeals', () => {
    expect(codes('overdue')).toEqual([
      ['small', 0.5],
      ['large', 0.1],
    ])
  })
  test('by residents', () => {
    expect(codes('per10k')).toEqual([
      ['small', 90],
      ['large', 30],
    ])
  })
  test('are none where the metric means nothing', () => {
    expect(codes('norm')).toEqual([])
  })
})

describe('topics that have grown', () => {
  const parents = new Map([
    ['roads', null],
    ['roads.pits', 'roads'],
    ['roads.snow', 'roads'],
    ['waste', null],
  ])
  const part = (topic: string, previous: number | null, count: number): PartMeasures => ({
    ...NO_MEASURES,
    topic,
    previous,
    count,
  })

  test('come by how unlikely their growth is, fresh ones among them', () => {
    const parts = [part('waste', 100, 160), part('roads.snow', 0, 40), part('roads.pits', 50, 40)]
    expect(grownTopics(parts, parents)).toEqual([
      { code: 'roads.snow', previous: 0, count: 40 },
      { code: 'waste', previous: 100, count: 160 },
    ])
  })
  test('are not named where chance explains it', () => {
    expect(grownTopics([part('waste', 100, 125), part('roads.pits', 50, 50)], parents)).toEqual([])
  })
  test('a group is not named beside the topic that explains it', () => {
    const parts = [part('roads', 100, 180), part('roads.snow', 10, 80)]
    expect(grownTopics(parts, parents).map(({ code }) => code)).toEqual(['roads.snow'])
  })
  test('a group is named where many topics share its growth', () => {
    const parts = [part('roads', 100, 180), part('roads.snow', 10, 30), part('roads.pits', 90, 150)]
    expect(grownTopics(parts, parents).map(({ code }) => code)).toEqual(['roads.pits', 'roads.snow'])
    const shared = [part('roads', 100, 200), part('roads.snow', 10, 30), part('roads.pits', 90, 125)]
    expect(grownTopics(shared, parents).map(({ code }) => code)).toEqual(['roads', 'roads.snow', 'roads.pits'])
  })
  test('small changes and those without a comparison are no growth', () => {
    expect(grownTopics([part('waste', 100, 120), part('roads', 1, 3), part('roads.pits', null, 50)], parents)).toEqual(
      [],
    )
  })
})
