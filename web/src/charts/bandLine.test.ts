import { expect, test } from 'vitest'
import { drawBand, placeOf } from './bandLine'

const point = (value: number | null, low: number | null = null, high: number | null = null) => ({
  value,
  low,
  high,
  text: '',
})

test('the line goes over a round axis, the band lies behind it', () => {
  const drawing = drawBand([point(5, 2, 6), point(10, 2, 6), point(20, 2, 6)])
  expect(drawing).toEqual({
    line: 'M0,75L50,50L100,0',
    band: 'M0,70L50,70L100,70L100,90L50,90L0,90Z',
    top: 20,
    last: { x: 1, y: 0 },
  })
})

test('what is not known is a gap, and the last known value is marked', () => {
  const drawing = drawBand([point(10), point(null), point(5), point(5), point(null)], 10)
  expect(drawing.line).toBe('M0,0ZM50,50L75,50')
  expect(drawing.band).toBe('')
  expect(drawing.last).toEqual({ x: 0.75, y: 0.5 })
})

test('nothing is drawn of nothing', () => {
  expect(drawBand([])).toEqual({ line: '', band: '', top: 1, last: null })
  expect(drawBand([point(null)]).last).toBeNull()
})

test('a single moment lies in the middle', () => {
  expect(placeOf(0, 1)).toBe(0.5)
  expect(placeOf(2, 5)).toBe(0.5)
})
