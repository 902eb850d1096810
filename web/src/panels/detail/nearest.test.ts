import type { Settlement } from '@ochag/api/contract/geography'
import { expect, test } from 'vitest'
import { nearestSettlement } from './nearest'

function settlement(name: string, point: [number, number]): Settlement {
  return { name: { ru: name }, kind: 'town', municipality: null, residents: 1000, point }
}

const places = [settlement('Мурино', [30.4386, 60.0443]), settlement('Кудрово', [30.5137, 59.9083])]

test('a hexagon is named after the nearest settlement', () => {
  expect(nearestSettlement(places, [30.45, 60.05])?.name.ru).toBe('Мурино')
  expect(nearestSettlement(places, [30.5, 59.92])?.name.ru).toBe('Кудрово')
})

test('far from everything it has no name', () => {
  expect(nearestSettlement(places, [33, 61])).toBeNull()
})
