import type { Region } from '@ochag/api/contract/region'
import { expect, test } from 'vitest'
import { createFormat } from '../i18n/format'
import { scaleOf } from '../scale/colorScale'
import { EMPTY_VIEW } from '../view/view'
import { snapshotText, type TextInput } from './snapshotText'
import { testSay } from './testSay'

const named = (code: string | null) => `«${code}»`
const region: Region = {
  code: 'r',
  name: { ru: 'Область', en: 'Region' },
  timeZone: 'Europe/Moscow',
  languages: ['ru', 'en'],
  bounds: [0, 0, 1, 1],
  demo: true,
  approximate: true,
  attribution: '© OpenStreetMap',
  firstDay: '2026-01-01',
  lastDay: '2026-11-25',
  today: '2026-11-25',
  now: '12:00',
}

function input(otherwise: Partial<TextInput> = {}): TextInput {
  const language = otherwise.language ?? 'ru'
  return {
    language,
    say: testSay(language),
    format: createFormat(language, region.timeZone, '0000-00-00'),
    names: { topic: named, municipality: named, source: named, status: named, kind: named },
    region,
    filter: EMPTY_VIEW.filter,
    period: { from: '2026-10-27', to: '2026-11-26' },
    metric: 'count',
    figures: {
      kind: 'hexagon',
      counted: 'count',
      measured: null,
      rows: [],
      hidden: { cells: 2, count: 5 },
      unlocated: 2,
    },
    scale: scaleOf(
      [
        { from: 1, to: 4, color: '#111111' },
        { from: 5, to: null, color: '#222222' },
      ],
      1,
    ),
    total: 21,
    asOf: new Date('2026-11-25T19:30:00Z'),
    link: 'http://127.0.0.1/',
    quantity: () => 'Обращений',
    bounds: (_, { from }) => `${from}+`,
    ...otherwise,
  }
}

/** Without the spaces at which no line may break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a picture says what, where, when, as of when and how much', () => {
  const text = snapshotText(input(), '')
  expect(text.title).toBe('Обращения жителей')
  expect(text.lines.map(plain)).toEqual(['Область · 27 окт – 25 ноя 2026', 'Все темы, источники и статусы'])
  expect(plain(text.date)).toBe('Данные на 25 ноя 2026, 22:30')
  expect(text.figure).toEqual({
    value: '21',
    label: 'обращение',
    note: 'из них без точного адреса, не на карте: 2',
  })
  expect(text.badge).toBe('Демо-данные: обращения придуманы')
  expect(text.source).toBe('Источник: «Очаг», обращения из всех каналов')
})

test('the legend has unit and classes, and says what is hidden and what is approximate', () => {
  expect(snapshotText(input(), '').legend).toEqual({
    title: 'Обращений на шестиугольник',
    entries: [
      { color: '#111111', text: 'меньше 5' },
      { color: '#222222', text: '5+' },
    ],
    notes: ['границы приблизительные'],
  })
})

test('a part of the region is told by what is on its map', () => {
  const figures = {
    kind: 'hexagon' as const,
    counted: 'count' as const,
    measured: null,
    rows: [],
    hidden: { cells: 2, count: 5 },
    unlocated: null,
  }
  expect(snapshotText(input({ figures }), '').figure).toEqual({
    value: '5',
    label: 'обращений на карте',
    note: 'всего по области за это время: 21',
  })
})

test('in English, with a heading of one’s own', () => {
  const text = snapshotText(input({ language: 'en', filter: { ...EMPTY_VIEW.filter, source: ['a'] } }), ' Snow ')
  expect(text.title).toBe('Snow')
  expect(text.lines.map(plain)).toEqual(['Region · 27 Oct – 25 Nov 2026', '«a»'])
  expect(text.source).toBe('Source: “Ochag”, «a»')
  expect(text.figure.label).toBe('appeals')
})

test('the heading names the topics of the filter', () => {
  const filter = { ...EMPTY_VIEW.filter, topic: ['roads', 'waste'] }
  expect(snapshotText(input({ filter }), '').title).toBe('Обращения жителей: «roads», «waste»')
})

test('nothing made up, nothing approximate, nothing missing: nothing said of it', () => {
  const sound = { ...region, demo: false, approximate: false }
  const figures = {
    kind: 'hexagon' as const,
    counted: 'count' as const,
    measured: null,
    rows: [],
    hidden: { cells: 0, count: 0 },
    unlocated: 0,
  }
  const text = snapshotText(input({ region: sound, figures }), '')
  expect([text.badge, text.legend.notes, text.figure.note]).toEqual([null, [], null])
})

test('the classes of a change have their bounds, however small the numbers are', () => {
  const scale = scaleOf([{ from: 0.2, to: 0.5, color: '#111111' }], 1)
  const { legend } = snapshotText(input({ metric: 'change', scale }), '')
  expect(legend.entries.map(({ text }) => text)).toEqual(['0.2+'])
})
