import { basename } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseName } from './baseName'

test.each([
  ['Тепловая карта 01.01.2026-02.06.2026.xlsx', 'Тепловая карта 01.01.2026-02.06.2026.xlsx'],
  ['C:\\Users\\Анна\\выгрузка.csv', 'выгрузка.csv'],
  ['../../etc/passwd', 'passwd'],
  ['/', 'file'],
  ['..', 'file'],
  ['upload.json', 'file'],
  ['a\u202Etxt.xlsx\u0000', 'atxt.xlsx'],
  [`${'я'.repeat(500)}.csv.gz`, `${'я'.repeat(88)}.gz`],
])('%s becomes %s', (path, name) => {
  expect(baseName(path)).toBe(name)
})

test('whatever comes, it is one short name that leads nowhere else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (path) => {
      const name = baseName(path)
      expect(name).toBe(basename(name))
      expect(name).not.toMatch(/^\.{0,2}$|[/\\\p{Cc}]/u)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180)
    }),
  )
})
