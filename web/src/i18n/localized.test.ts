import { expect, test } from 'vitest'
import { localized } from './localized'

test('the reader’s language first, then any that is there', () => {
  expect(localized({ ru: 'Дороги', en: 'Roads' }, 'en')).toBe('Roads')
  expect(localized({ ru: 'Дороги' }, 'en')).toBe('Дороги')
  expect(localized({ fi: 'Tiet' }, 'ru')).toBe('Tiet')
  expect(localized({}, 'ru')).toBe('')
})
