import { expect, test } from 'vitest'
import { EMPTY_VIEW } from '../../../view/view'
import { ALL } from './cells'
import { cameraOver, drilled } from './drill'

test('a cell leads to its municipality and topic, a total leaves the filter as it was', () => {
  const filter = { ...EMPTY_VIEW.filter, topic: ['roads'], source: ['phone'] }
  const view = { ...EMPTY_VIEW, filter, selection: { cell: '8a', address: 'x', appeal: 1 } }
  expect(drilled(view, 'm', 'roads.snow', null, 1000)).toEqual({
    ...EMPTY_VIEW,
    filter: { ...filter, municipality: ['m'], topic: ['roads.snow'] },
  })
  expect(drilled(view, 'm', ALL, null, 1000).filter).toEqual({ ...filter, municipality: ['m'] })
  expect(drilled(view, ALL, ALL, null, 1000).filter).toEqual(filter)
})

test('a box fills half the screen, and a tiny one is not approached too near', () => {
  const camera = cameraOver([30, 59, 31, 60], 1024)
  expect(camera).toEqual({ longitude: 30.5, latitude: 59.5, zoom: Math.log2(360) })
  expect(cameraOver([30, 59, 30, 59], 1024).zoom).toBe(11)
})
