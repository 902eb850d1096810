import { expect, test } from 'vitest'
import { refuseOldVersions } from './versions'

test.each([
  [{ server: 140_012, postgis: '3.4.0' }, 'PostgreSQL 15 or newer is needed, the server is 14'],
  [{ server: 90_624, postgis: '2.5.5' }, 'PostgreSQL 15 or newer is needed, the server is 9'],
  [{ server: 150_020, postgis: null }, 'the server has no PostGIS: install PostGIS 3.3 or newer for it'],
  [{ server: 160_001, postgis: '3.2.9' }, 'PostGIS 3.3 or newer is needed, the server has 3.2.9'],
])('%o is refused in one line', (found, line) => {
  expect(() => refuseOldVersions(found)).toThrow(line)
})

test.each([
  { server: 150_000, postgis: '3.3.2' },
  { server: 180_003, postgis: '3.10.0' },
])('%o will do', (found) => {
  expect(() => refuseOldVersions(found)).not.toThrow()
})
