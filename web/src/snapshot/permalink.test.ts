import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { encodeView } from '../view/codec'
import { EMPTY_VIEW } from '../view/view'
import { publicView } from './permalink'

const selected = (resolution: number) => ({ cell: latLngToCell(60, 30, resolution), address: 'Садовая, 3', appeal: 17 })

test('no appeal and no address leaves the house', () => {
  const link = encodeView(publicView({ ...EMPTY_VIEW, selection: selected(7) }, 'ru'))
  expect(link).toBe(`cell=${latLngToCell(60, 30, 7)}&lang=ru`)
})

test('nor does a hexagon that is as good as an address', () => {
  expect(publicView({ ...EMPTY_VIEW, selection: selected(9) }, 'ru').selection.cell).not.toBeNull()
  expect(publicView({ ...EMPTY_VIEW, selection: selected(10) }, 'ru').selection.cell).toBeNull()
  expect(publicView({ ...EMPTY_VIEW, selection: selected(15) }, 'ru').selection.cell).toBeNull()
})

test('filter, metric and camera stay, the language is the picture’s, the theme the reader’s', () => {
  const camera = { longitude: 30, latitude: 60, zoom: 9 }
  const filter = { ...EMPTY_VIEW.filter, topic: ['roads'] }
  const view = { ...EMPTY_VIEW, camera, filter, metric: 'open', theme: 'dark', language: 'ru' } as const
  expect(encodeView(publicView(view, 'en'))).toBe('topic=roads&metric=open&at=60,30,9&lang=en')
})
