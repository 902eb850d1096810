import { expect, test } from 'vitest'
import { fileName } from './fileName'

const period = { from: '2026-10-27', to: '2026-11-26' }

test('the name says region, metric, days and size', () => {
  const subject = { region: 'leningrad', metric: 'count', period } as const
  expect(fileName(subject, '-1920x1080.png')).toBe('ochag-leningrad-count-2026-10-27--2026-11-25-1920x1080.png')
})

test('no code makes a path of it', () => {
  expect(fileName({ region: '../a b', metric: 'open', period }, '.csv')).toBe(
    'ochag--a-b-open-2026-10-27--2026-11-25.csv',
  )
})
