import type { Appeal } from '@ochag/api/contract/appeal'
import type { Breakdown } from '@ochag/api/contract/breakdown'
import type { MunicipalityAnswer } from '@ochag/api/contract/municipality'
import type { Region } from '@ochag/api/contract/region'
import type { SourceAnswer } from '@ochag/api/contract/source'
import type { TopicAnswer } from '@ochag/api/contract/topic'

/** A day that never passes, so that pictures stay as they are. */
export const TODAY = '2026-11-22'

export const region: Region = {
  code: 'leningrad',
  name: { ru: 'Ленинградская область', en: 'Leningrad Oblast' },
  timeZone: 'Europe/Moscow',
  languages: ['ru', 'en'],
  bounds: [27.7, 58.4, 35.7, 61.4],
  demo: true,
  approximate: true,
  attribution: 'OpenStreetMap',
  firstDay: '2024-11-23',
  lastDay: TODAY,
  today: TODAY,
}

const usual = { severity: 3, critical: false, season: null, deadlineDays: 10 }

export const topics: TopicAnswer = {
  topics: [
    topic('housing', null, 'ЖКХ', 'Housing and utilities', 3412, 2605),
    topic('housing.heating', 'housing', 'Отопление', 'Heating', 1284, 588),
    topic('housing.water', 'housing', 'Водоснабжение', 'Water supply', 702, 675),
    topic('roads', null, 'Дороги', 'Roads', 2106, 2393),
    topic('waste', null, 'Мусор и контейнеры', 'Waste', 1377, 1129),
    topic('hogweed', null, 'Борщевик', 'Hogweed', 0, 4),
  ],
  none: { count: 12, previous: 9 },
}

export const municipalities: MunicipalityAnswer = {
  municipalities: [
    municipality('vsevolozhsk', 'Всеволожский район', 'Vsevolozhsky District', 1405, 1490, 530_000),
    municipality('vyborg', 'Выборгский район', 'Vyborgsky District', 858, 880, 196_000),
    municipality('lodeynoye', 'Лодейнопольский район', 'Lodeynopolsky District', 85, 123, 27_000),
    municipality('podporozhye', 'Подпорожский район', 'Podporozhsky District', 3, 1, 26_000),
  ],
  none: { count: 6, previous: 4 },
}

export const sources: SourceAnswer = {
  sources: [
    { code: 'incident', name: { ru: 'Инцидент Менеджмент', en: 'Incident Management' }, count: 4980, previous: 4569 },
    { code: 'pos', name: { ru: 'ПОС', en: 'State portal' }, count: 3117, previous: 3056 },
    { code: 'phone', name: { ru: 'Телефон 112', en: 'Phone 112' }, count: 1402, previous: 1198 },
  ],
}

/** Thirty days with a week's rhythm and a rise at the end. */
export const daily: number[] = Array.from(
  { length: 30 },
  (_, day) => 210 + ((day * 37) % 60) - (day % 7 > 4 ? 80 : 0) + day,
)

export const breakdown: Breakdown = {
  count: 7024,
  previous: 7311,
  open: 1906,
  unlocated: 412,
  topics: topics.topics.slice(1).map(({ code, count, previous }) => ({ code, count, previous })),
  addresses: [
    { address: 'ул. Шувалова', count: 61, previous: 20 },
    { address: 'Екатерининская ул.', count: 48, previous: 18 },
    { address: 'бул. Менделеева', count: 39, previous: 38 },
  ],
  sources: sources.sources.map(({ code, count, previous }) => ({ code, count, previous })),
  statuses: [
    { status: 'closed', count: 5118, previous: 5600 },
    { status: 'in_progress', count: 1506, previous: 1400 },
    { status: 'new', count: 400, previous: 311 },
  ],
  kinds: [{ kind: 'problem', count: 6800, previous: 7000 }],
  series: {
    bucket: 'day',
    points: daily.map((count, day) => ({ start: dayOf(day), count })),
  },
}

const usualAppeal: Appeal = {
  id: 1,
  source: 'incident',
  externalId: 'ИМ-1',
  kind: 'problem',
  status: 'closed',
  rawStatus: null,
  topic: 'housing.heating',
  topicWords: null,
  fastTrack: false,
  municipality: 'vsevolozhsk',
  executor: 'Администрация Мурино',
  createdAt: '2026-11-10T08:40:00Z',
  takenAt: '2026-11-10T10:00:00Z',
  dueAt: '2026-11-13T08:40:00Z',
  closedAt: '2026-11-12T15:00:00Z',
  precision: 'house',
  point: [30.43, 60.05],
  locationOrigin: null,
  doubts: [],
  defaultPoint: false,
  address: 'Мурино, ул. Шувалова, 22',
  text: 'Холодные батареи третий день.',
  cell: null,
}

export const appeals: Appeal[] = [
  usualAppeal,
  { ...usualAppeal, id: 2, closedAt: '2026-11-20T15:00:00Z', topic: 'roads' },
  { ...usualAppeal, id: 3, status: 'deferred', dueAt: null, closedAt: null, address: null, topic: null },
]

/** The day of October and November that the fixtures' period holds at this place. */
export function dayOf(place: number): string {
  return new Date(Date.parse('2026-10-24') + place * 86_400_000).toISOString().slice(0, 10)
}

function topic(code: string, parent: string | null, ru: string, en: string, count: number, previous: number) {
  return { ...usual, code, parent, name: { ru, en }, count, previous, critical: code === 'hogweed' }
}

function municipality(code: string, ru: string, en: string, count: number, previous: number, residents: number) {
  return { code, name: { ru, en }, count, previous, residents, unlocated: 0 }
}
