import { expect, test } from 'vitest'
import { preferredEncoding, preferredType } from './accept'

const TYPES = ['application/json', 'application/vnd.ochag.hexagons']

test.each([
  [undefined, TYPES[0]],
  ['', undefined],
  ['*/*', TYPES[0]],
  ['application/vnd.ochag.hexagons', TYPES[1]],
  ['application/vnd.ochag.hexagons, application/json;q=0.5', TYPES[1]],
  ['application/json, application/vnd.ochag.hexagons', TYPES[0]],
  ['application/json;q=0.5, */*', TYPES[1]],
  ['application/vnd.ochag.hexagons;q=0, */*;q=0.1', TYPES[0]],
  ['application/*;q=0.2, application/vnd.ochag.hexagons;q=0.3', TYPES[1]],
  ['Application/JSON ; q=1.0', TYPES[0]],
  ['text/html, image/*', undefined],
  ['application/json;q=7, application/vnd.ochag.hexagons;q=.1', TYPES[1]],
])('Accept: %s gets %s', (header, type) => {
  expect(preferredType(header, TYPES)).toBe(type)
})

test.each([
  [undefined, undefined],
  ['', undefined],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['*', 'br'],
  ['*;q=0.5, br;q=0', 'gzip'],
  ['identity', undefined],
  ['identity, br;q=0.5', undefined],
  ['identity;q=0.5, br;q=0.8', 'br'],
  ['zstd', undefined],
])('Accept-Encoding: %s gets %s', (header, coding) => {
  expect(preferredEncoding(header, ['br', 'gzip'] as const)).toBe(coding)
})
