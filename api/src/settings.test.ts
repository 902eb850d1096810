import { expect, test } from 'vitest'
import { readSettings } from './settings'

const nominatim = { OCHAG_GEOCODER: 'nominatim', OCHAG_GEOCODER_URL: 'https://geocoder.example/' }

test('without a word from the operator there is no geocoder', () => {
  expect(readSettings({}).geocoder).toBeUndefined()
  expect(readSettings({ OCHAG_GEOCODER_URL: 'https://geocoder.example' }).geocoder).toBeUndefined()
})

test('a geocoder asks once a second unless it may more often', () => {
  expect(readSettings(nominatim).geocoder).toEqual({
    name: 'nominatim',
    url: 'https://geocoder.example/',
    key: undefined,
    secret: undefined,
    rate: 1,
  })
  expect(readSettings({ ...nominatim, OCHAG_GEOCODER_RATE: '0.5' }).geocoder?.rate).toBe(0.5)
})

test('a basemap is a path, and none by itself', () => {
  expect(readSettings({}).basemapFile).toBeUndefined()
  expect(readSettings({ BASEMAP_PMTILES: '/tiles/region.pmtiles' }).basemapFile).toBe('/tiles/region.pmtiles')
})

test.each([
  [{ OCHAG_GEOCODER: 'google' }, 'OCHAG_GEOCODER must be one of nominatim, photon, dadata, not google'],
  [{ OCHAG_GEOCODER: 'photon' }, 'OCHAG_GEOCODER_URL must say'],
  [{ OCHAG_GEOCODER: 'photon', OCHAG_GEOCODER_URL: 'geocoder' }, 'OCHAG_GEOCODER_URL must be an http'],
  [{ OCHAG_GEOCODER: 'photon', OCHAG_GEOCODER_URL: 'file:///etc/passwd' }, 'OCHAG_GEOCODER_URL must be an http'],
  [{ OCHAG_GEOCODER: 'dadata', OCHAG_GEOCODER_URL: 'https://dadata.example' }, 'OCHAG_GEOCODER_KEY'],
  [{ ...nominatim, OCHAG_GEOCODER_RATE: '0' }, 'OCHAG_GEOCODER_RATE'],
  [{ ...nominatim, OCHAG_GEOCODER_RATE: 'often' }, 'OCHAG_GEOCODER_RATE'],
])('%o is refused with the name of the variable', (environment, message) => {
  expect(() => readSettings(environment)).toThrow(message)
})

test('a wrong address is not repeated, it may hold a key', () => {
  const environment = { ...nominatim, OCHAG_GEOCODER_URL: 'https://user:s3cret@geocoder.example' }
  expect(() => readSettings(environment)).toThrow(/^(?!.*s3cret).*OCHAG_GEOCODER_URL/)
})
