import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Measures, type MeasuresAnswer, PARTS, type Part, type PartMeasures } from '../contract/measures'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { loadTestRegion } from '../region/testRegion'
import { queryString, testApp } from './testApp'
import { fillOutcomes, outcomeFilters } from './testOutcomes'
import { plainMeasures } from './testPlainMeasures'

let database: Database
let api: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  await fillOutcomes(database.sql)
  api = await testApp(database)
})
afterAll(async () => {
  api.close()
  await database.close()
})

async function measures(parameters: Parameters<typeof queryString>[0]): Promise<MeasuresAnswer> {
  const { status, body } = await api.ask<MeasuresAnswer>(`/api/measures?${queryString(parameters)}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

const MEDIANS = ['medianResponse', 'medianResolution'] as const

/** Medians within the error of the sketch, everything else exactly. */
function expectAlike(found: Measures, expected: Measures): void {
  const exact = (measures: Measures) => ({ ...measures, medianResponse: null, medianResolution: null })
  expect(exact(found)).toEqual(exact(expected))
  for (const name of MEDIANS) {
    const [ours, truth] = [found[name], expected[name]]
    if (ours === null || truth === null) expect(ours, name).toBe(truth)
    else expect(Math.abs(ours / Math.max(1, truth) - 1), name).toBeLessThanOrEqual(0.05 + 1e-9)
  }
}

const keyOf = ({ municipality, topic }: Partial<PartMeasures>) => `${municipality ?? ''} ${topic ?? ''}`

test('every measure of every part, and of all, is the one of plain SQL', async () => {
  await fc.assert(
    fc.asyncProperty(
      outcomeFilters,
      fc.constantFrom<Part[]>(...PARTS),
      fc.constantFrom('previous', 'year'),
      async (filter, by, compare) => {
        const found = await measures({ ...filter, by, compare })
        const expected = await plainMeasures(database.sql, filter, { by, at: found.at, previous: found.previous })
        expect(found.parts.map(keyOf).sort()).toEqual([...expected.parts.keys()].sort())
        for (const part of found.parts) {
          const { municipality: _, topic: __, ...own } = part
          const truth = expected.parts.get(keyOf(part))
          if (truth) expectAlike(own, truth)
        }
        expectAlike(found.total, expected.total)
      },
    ),
    { numRuns: 120, seed: 11 },
  )
})

test('over municipalities and groups everything but the medians adds up to the total', async () => {
  for (const by of ['municipality', 'group', 'municipality-group'] as const) {
    const { total, parts } = await measures({ by, from: '2024-03-05', to: '2025-11-11' })
    for (const name of ['count', 'previous', 'open', 'overdue', 'withDeadline', 'late', 'closed', 'returned', 'weight'])
      expect(sumOf(parts, name), `${by} ${name}`).toBe(Object.entries(total).find(([key]) => key === name)?.[1])
  }
})

function sumOf(parts: readonly PartMeasures[], name: string): number {
  return parts.reduce((sum, part) => sum + Number(Object.entries(part).find(([key]) => key === name)?.[1]), 0)
}

test('a trend counts the same appeals as the list of each stretch', async () => {
  await fc.assert(
    fc.asyncProperty(
      outcomeFilters,
      fc.constantFrom<Part[]>(...PARTS),
      fc.integer({ min: 2, max: 20 }),
      async (filter, by, trend) => {
        const { parts, stretches } = await measures({ ...filter, by, trend })
        if (!stretches) throw new Error('a trend was asked for')
        const { from, days, buckets } = stretches
        const place = fc.sample(fc.nat(buckets - 1), 1)[0] ?? 0
        const startOf = (index: number) =>
          new Date(Date.parse(from) + index * days * 86_400_000).toISOString().slice(0, 10)
        const stretch = { ...filter, from: startOf(place), to: startOf(place + 1) }
        const expected = await plainMeasures(database.sql, stretch, {
          by,
          at: new Date().toISOString(),
          previous: null,
        })
        const ours = parts.map((part): [string, number] => [keyOf(part), part.trend?.[place] ?? 0])
        expect(ours.filter(([, count]) => count > 0).sort()).toEqual(
          [...expected.parts].map(([key, { count }]): [string, number] => [key, count]).sort(),
        )
      },
    ),
    { numRuns: 40, seed: 12 },
  )
})

test('without outcomes the rest is the same', async () => {
  const question = { by: 'municipality-topic', from: '2024-01-05', to: '2025-01-05' }
  const whole = await measures(question)
  const short = await measures({ ...question, outcomes: 'false' })
  const nothing = { overdue: 0, withDeadline: 0, late: 0, closed: 0, returned: 0, medianResolution: null }
  expect(whole.total.closed).toBeGreaterThan(0)
  expect(short.total).toEqual({ ...whole.total, ...nothing })
  expect(short.parts).toEqual(whole.parts.map((part) => ({ ...part, ...nothing })))
})

test('a wrong question is refused with its field', async () => {
  const ask = (query: string) => api.ask<{ errors: { field: string; reason: string }[] }>(`/api/measures?${query}`)
  expect((await ask('')).body.errors).toMatchObject([{ field: 'by' }])
  expect((await ask('by=group&trend=1')).body.errors).toMatchObject([{ field: 'trend' }])
  expect((await ask('by=group&compare=decade')).body.errors).toMatchObject([{ field: 'compare' }])
  const unknown = await ask('by=group&topic=gold')
  expect([unknown.status, unknown.body.errors]).toMatchObject([400, [{ field: 'topic' }]])
})
