import { expect, test } from 'vitest'
import type { QuestionResult } from '../questions/measureQuestions'
import { renderReport } from './renderReport'
import type { BenchResults } from './results'
import { bytes, grouped, milliseconds, objectTable, percent, table } from './table'

function timing(median: number) {
  return { median, p95: median * 1.5, runs: 21 }
}

function question(name: string, ours: number): QuestionResult {
  const targets = { duck: 0.5, plain: 20 }
  return { name, targets, rows: 5000, ours: timing(ours), duck: timing(30), plain: timing(500), plan: [] }
}

function run(rows: number, questions: QuestionResult[]): BenchResults {
  return {
    ...{ machine: 'two cores', date: '2026-03-02', rows, seed: 'bench', firstDay: '2023-03-02', lastDay: '2026-03-01' },
    ...{
      thin: false,
      server: 'own server',
      load: { rollups: 61.4 },
      storage: { appeal: 2 ** 31 },
      questions,
      failures: {},
    },
  }
}

test('figures have the precision that they deserve', () => {
  expect([milliseconds(2.345), milliseconds(234.5), milliseconds(2345)]).toEqual(['2.3 ms', '235 ms', '2.3 s'])
  expect([bytes(1536), bytes(5 * 2 ** 20), bytes(1.5 * 2 ** 30)]).toEqual(['1.5 kB', '5 MB', '1.5 GB'])
  expect([grouped(10_000_000), percent(0.034), percent(0.34)]).toEqual(['10 000 000', '3.4 %', '34 %'])
})

test('tables are Markdown, nested objects become columns', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | ---: |\n| 1 | 2 |')
  expect(objectTable([{ form: 'JSON', bytes: { plain: 1234 }, time: 0.5 }])).toBe(
    '| form | bytes: plain | time |\n| --- | ---: | ---: |\n| JSON | 1 234 | 0.50 |',
  )
})

test('targets that are met and missed are marked', () => {
  const text = renderReport([run(10_000_000, [question('quick', 5), question('slow', 40)])])
  expect(text).toContain('| quick | 5 000 | 5.0 ms | 7.5 ms | 30 ms | ✓ 0.17 (≤ 0.5) | 500 ms | ✓ 100 (≥ 20) |  |')
  expect(text).toContain('| slow | 5 000 | 40 ms | 60 ms | 30 ms | ✗ 1.33 (≤ 0.5) | 500 ms | ✗ 13 (≥ 20) |  |')
  expect(text).toContain('Loading: rollups 61 s.')
  expect(text).not.toContain('How the cost grows')
})

test('two numbers of rows show how the cost grows', () => {
  const name = 'resolution 7, two topics, this year'
  const text = renderReport([run(100_000_000, [question(name, 8)]), run(10_000_000, [question(name, 5)])])
  expect(text).toContain(`| ${name} | 5.0 ms | 8.0 ms | ✗ 1.60 (≤ 1.5) |`)
})

test('what failed is said', () => {
  expect(renderReport([{ ...run(1000, []), failures: { live: 'no listeners' } }])).toContain('- live: no listeners')
})
