import type { DigestAnswer } from '@ochag/api/contract/digest'
import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { createFormat } from '../../../i18n/format'
import type { Language } from '../../../i18n/i18n'
import { type Telling, tellingOf } from './telling'

const text = (ru: string, en: string) => ({ ru, en })
const NOTHING = { count: 0, previous: 0, usual: 0 }

/** A digest of a Wednesday that says what the statements say; its figures are not looked at. */
export function testDigest(statements: DigestStatement[], unit: 'day' | 'week' = 'day'): DigestAnswer {
  const day = unit === 'day'
  return {
    state: 'kept',
    composedAt: '2026-11-26T03:00:00Z',
    version: 7,
    municipality: null,
    place: text('Область', 'Region'),
    period: {
      unit,
      from: day ? '2026-11-25' : '2026-11-16',
      to: day ? '2026-11-26' : '2026-11-23',
      previous: day ? { from: '2026-11-24', to: '2026-11-25' } : { from: '2026-11-09', to: '2026-11-16' },
      usual: day
        ? { from: '2026-11-18', to: '2026-11-25', units: 7 }
        : { from: '2026-10-19', to: '2026-11-16', units: 4 },
      finished: true,
    },
    figures: {
      total: NOTHING,
      trend: [],
      kinds: { problem: NOTHING, suggestion: NOTHING, incident: NOTHING },
      groups: [],
      critical: [],
      emergencies: { topics: [], municipalities: [] },
      sources: [],
      tasks: { municipal: NOTHING, regional: NOTHING, nobody: NOTHING, unknown: NOTHING },
      municipalities: [],
      addresses: [],
      promises: { due: null, closed: null, deferred: 0, returned: 0 },
    },
    statements,
    names: {
      topics: {
        roads: text('Дороги', 'Roads'),
        'roads.snow': text('Снег', 'Snow'),
        hogweed: text('Борщевик', 'Hogweed'),
        waste: text('Мусор', 'Waste'),
        yards: text('Дворы', 'Yards'),
      },
      sources: { pos: text('ПОС', 'Portal') },
      municipalities: { '41612000': text('Всеволожский район', 'Vsevolozhsky District') },
    },
  }
}

/** A telling whose addresses are the filters as they are. */
export function testTelling(digest: DigestAnswer, language: Language): Telling {
  return tellingOf({
    digest,
    language,
    format: createFormat(language, 'Europe/Moscow', '2026-11-26'),
    addressOf: ({ from, to, ...narrowing }) => `${from}…${to} ${JSON.stringify(narrowing)}`,
    listOf: (part) => `list ${part}`,
    sumHint: (sum) => `Σ ${sum}`,
  })
}
