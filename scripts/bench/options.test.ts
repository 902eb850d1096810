import { expect, test } from 'vitest'
import { UsageError } from '../failPlainly'
import { PARTS, readOptions } from './options'

test('without words everything is measured on ten million rows', () => {
  expect(readOptions([])).toMatchObject({ rows: 10_000_000, only: new Set(PARTS), keep: false, report: [] })
})

test('parts, sizes and a folder to keep', () => {
  const words = ['--rows', '200_000', '--only', 'ingest,questions', '--folder', 'kept', '--profile']
  expect(readOptions(words)).toMatchObject({
    rows: 200_000,
    only: new Set(['questions', 'ingest']),
    keep: true,
    profile: true,
  })
})

test('several files to report', () => {
  expect(readOptions(['--report', 'a.json', 'b.json']).report).toEqual(['a.json', 'b.json'])
})

test.each([['--rows', 'many'], ['--only', 'nothing'], ['--fast']])('%s %s is refused', (...words) => {
  expect(() => readOptions(words)).toThrow(UsageError)
})
