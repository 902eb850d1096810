import { expect, test } from 'vitest'
import { EMPTY_VIEW } from '../../../view/view'
import { type Scene, USUAL } from '../tour/wallPlan'
import { type Draft, isTime, moved, wallAddress } from './draft'

const DRAFT: Draft = { ...USUAL, metric: 'count', topic: [], municipality: [] }

test('the usual wall has the shortest address', () => {
  expect(wallAddress(DRAFT, { ...EMPTY_VIEW, theme: 'dark' })).toBe('/wall')
})

test('an address says filter, metric, days and scenes, and neither camera nor selection', () => {
  const view = {
    ...EMPTY_VIEW,
    camera: { longitude: 30, latitude: 60, zoom: 9 },
    selection: { ...EMPTY_VIEW.selection, appeal: 5 },
    filter: { ...EMPTY_VIEW.filter, period: { from: '2026-01-01', to: '2026-02-01' } },
  }
  const draft: Draft = {
    scenes: [{ kind: 'map', seconds: 10 }],
    days: 7,
    metric: 'overdue',
    topic: ['roads'],
    municipality: [],
  }
  expect(wallAddress(draft, view)).toBe('/wall?topic=roads&metric=overdue&scenes=map-10&days=7')
})

test('a scene moves by places, and not beyond the ends', () => {
  const [a, b, c]: Scene[] = [
    { kind: 'map', seconds: 1 },
    { kind: 'live', seconds: 2 },
    { kind: 'totals', seconds: 3 },
  ]
  const scenes = [a, b, c].flatMap((scene) => scene ?? [])
  expect(moved(scenes, 0, 1)).toEqual([b, a, c])
  expect(moved(scenes, 2, -1)).toEqual([a, c, b])
  expect(moved(scenes, 0, -1)).toEqual(scenes)
  expect(moved(scenes, 2, 1)).toEqual(scenes)
})

test('a scene stands between a moment and an hour', () => {
  expect([0, 0.1, 20, 3600, 3601, Number.NaN].map(isTime)).toEqual([false, true, true, true, false, false])
})
