import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import { expect, test } from 'vitest'
import { plainText } from '../../../grammar/sentence'
import { tell } from './tell'
import { testDigest, testTelling } from './testDigest'

const CHANGE = { previous: 1, chance: 0.2, topic: null, municipality: null }
const EMERGENCIES = { code: 'emergencies' as const, previous: 0, usual: 0, topics: [] }
const DUE = { code: 'due' as const, late: 0, open: 0, undated: 0 }

const CRITICAL = [
  { code: 'waste', count: 0, previous: 0, usual: 30, subtopics: [] },
  { code: 'yards', count: 0, previous: 0, usual: 70, subtopics: [] },
]

const SAID: [DigestStatement, string, string][] = [
  [{ code: 'nothing' }, 'Обращений не поступило.', 'No appeals came.'],
  [
    { code: 'total', count: 338, previous: 233, usual: 1481, weekday: 1102, chance: 0.00001 },
    'Поступило 338 обращений — на 60 % больше среднего за 7 предыдущих дней (212); накануне — 233. И для среды это много: в четыре предыдущие поступало в среднем по 276. Вероятность, что это случайность, меньше 0,1 %.',
    '338 appeals came, 60% above the mean of the 7 days before (212); the day before there were 233. For a Wednesday that is also many: the mean of the four before is 276. The probability that this is chance is below 0.1%.',
  ],
  [
    { code: 'total', count: 1, previous: 1, usual: 70, weekday: null, chance: 0.004 },
    'Поступило 1 обращение — на 90 % меньше среднего за 7 предыдущих дней (10); накануне — 1. Вероятность, что это случайность, меньше 1 %.',
    '1 appeal came, 90% below the mean of the 7 days before (10); the day before there was 1. The probability that this is chance is below 1%.',
  ],
  [
    { code: 'total', count: 202, previous: 278, usual: 1876, weekday: 824, chance: 0.00001 },
    'Поступило 202 обращения — на 25 % меньше среднего за 7 предыдущих дней (268); накануне — 278. Для среды это обычно: в четыре предыдущие поступало в среднем по 206.',
    '202 appeals came, 25% below the mean of the 7 days before (268); the day before there were 278. For a Wednesday that is usual: the mean of the four before is 206.',
  ],
  [
    { code: 'total', count: 316, previous: 183, usual: 1841, weekday: 1480, chance: 0.001 },
    'Поступило 316 обращений — на 20 % больше среднего за 7 предыдущих дней (263); накануне — 183. Но для среды это мало: в четыре предыдущие поступало в среднем по 370.',
    '316 appeals came, 20% above the mean of the 7 days before (263); the day before there were 183. But for a Wednesday that is few: the mean of the four before is 370.',
  ],
  [
    { code: 'total', count: 21, previous: 21, usual: 147, weekday: 88, chance: 0.9 },
    'Поступило 21 обращение — примерно как в среднем за 7 предыдущих дней (21); накануне — 21. В четыре предыдущие среды поступало в среднем по 22.',
    '21 appeals came, about the mean of the 7 days before (21); the day before there were 21. The mean of the four Wednesdays before is 22.',
  ],
  [
    { code: 'total', count: 21, previous: null, usual: null, weekday: null, chance: null },
    'Поступило 21 обращение.',
    '21 appeals came.',
  ],
  [
    { code: 'total', count: 10, previous: 0, usual: 71, weekday: null, chance: 0.9 },
    'Поступило 10 обращений — примерно как в среднем за 7 предыдущих дней (10,1); накануне — 0.',
    '10 appeals came, about the mean of the 7 days before (10.1); the day before there were 0.',
  ],
  [
    { code: 'kinds', problem: 21, suggestion: 102, incident: 11 },
    'Из них 21 проблема, 102 предложения и 11 аварий.',
    'Among them: 21 problems, 102 suggestions and 11 emergencies.',
  ],
  [{ code: 'kinds', problem: 0, suggestion: 5, incident: 0 }, 'Все они — предложения.', 'All of them are suggestions.'],
  [{ code: 'kinds', problem: 0, suggestion: 0, incident: 1 }, 'Это авария.', 'It is an emergency.'],
  [
    {
      ...CHANGE,
      code: 'topicChanged',
      subject: 'roads',
      count: 71,
      usual: 232,
      topic: { code: 'roads.snow', count: 33, difference: 24.857 },
      municipality: { code: '41612000', count: 17, difference: 9.857 },
    },
    '«Дороги»: 71 обращение — в 2,1 раза больше среднего (33,1); возможно, случайность. Больше всего прибавилось по теме «Снег» (33, +24,9 к среднему) и во Всеволожском районе (17, +9,9).',
    '“Roads”: 71 appeals, 2.1 times the mean (33.1); possibly chance. The rise is largest in “Snow” (33, +24.9 against the mean) and Vsevolozhsky District (17, +9.9).',
  ],
  [
    { ...CHANGE, code: 'topicChanged', subject: 'roads', count: 4, usual: 0, chance: 0.01 },
    '«Дороги»: 4 обращения, хотя за 7 предыдущих дней не было ни одного.',
    '“Roads”: 4 appeals, after none in the 7 days before.',
  ],
  [
    {
      ...CHANGE,
      code: 'topicChanged',
      subject: 'roads',
      count: 0,
      usual: 28,
      topic: { code: 'roads.snow', count: 0, difference: -2 },
    },
    '«Дороги»: обращений нет, а в среднем бывает 4; возможно, случайность. Больше всего убавилось по теме «Снег» (0, −2 к среднему).',
    '“Roads”: no appeals; the mean is 4; possibly chance. The fall is largest in “Snow” (0, −2 against the mean).',
  ],
  [
    { ...CHANGE, code: 'municipalityChanged', subject: '41612000', count: 50, usual: 70, chance: null },
    'Всеволожский район: 50 обращений — в 5 раз больше среднего (10). Прибавилось понемногу по многим темам.',
    'Vsevolozhsky District: 50 appeals, 5 times the mean (10). The rise is spread over many topics.',
  ],
  [
    {
      ...CHANGE,
      code: 'topicChanged',
      subject: 'roads',
      count: 68,
      usual: 239,
      weekday: 146,
      chance: 0.001,
      topic: { code: 'roads.snow', count: 49, difference: 36.4 },
      municipality: { code: '41612000', count: 17, difference: 9.75 },
    },
    '«Дороги»: 68 обращений — в 2 раза больше среднего (34,1); для среды обычно 36,5. Больше всего прибавилось по теме «Снег» (49, +36,4 к обычному) и во Всеволожском районе (17, +9,8).',
    '“Roads”: 68 appeals, 2 times the mean (34.1); usual for a Wednesday: 36.5. The rise is largest in “Snow” (49, +36.4 against the usual) and Vsevolozhsky District (17, +9.8).',
  ],
  [
    { ...CHANGE, code: 'municipalityChanged', subject: '41612000', count: 45, usual: 322, weekday: 96, chance: 0.01 },
    'Всеволожский район: 45 обращений — примерно как в среднем (46), но для среды это много: обычно 24. Прибавилось понемногу по многим темам.',
    'Vsevolozhsky District: 45 appeals, about the mean (46), but for a Wednesday that is many: usually 24. The rise is spread over many topics.',
  ],
  [
    { ...CHANGE, code: 'topicChanged', subject: 'roads', count: 5, usual: 7, weekday: 0, chance: 0.01 },
    '«Дороги»: 5 обращений — в 5 раз больше среднего (1); для среды обычно ни одного.',
    '“Roads”: 5 appeals, 5 times the mean (1); usual for a Wednesday: none.',
  ],
  [
    { ...CHANGE, code: 'topicChanged', subject: 'roads', count: 4, usual: 0, weekday: 0, chance: 0.01 },
    '«Дороги»: 4 обращения, хотя за 7 предыдущих дней не было ни одного.',
    '“Roads”: 4 appeals, after none in the 7 days before.',
  ],
  [
    { ...CHANGE, code: 'topicChanged', subject: 'roads', count: 0, usual: 28, weekday: 20, chance: 0.1 },
    '«Дороги»: обращений нет, а в среднем бывает 4; для среды обычно 5; возможно, случайность.',
    '“Roads”: no appeals; the mean is 4; usual for a Wednesday: 5; possibly chance.',
  ],
  [{ code: 'nothingChanged' }, 'Заметных изменений по направлениям нет.', 'No group of topics has changed notably.'],
  [{ ...EMERGENCIES, count: 0 }, 'Аварий нет.', 'No emergencies.'],
  [
    {
      ...EMERGENCIES,
      count: 21,
      previous: 2,
      usual: 17,
      topics: [
        { code: 'roads.snow', count: 3 },
        { code: 'none', count: 1 },
      ],
    },
    'Зарегистрирована 21 авария; накануне — 2; в среднем за 7 предыдущих дней — 2,4. Чаще всего: «Снег» — 3, без темы — 1.',
    '21 emergencies were registered; the day before, 2; the mean of the 7 days before is 2.4. Most often: “Snow” 3, without a topic 1.',
  ],
  [
    { ...EMERGENCIES, count: 1, topics: [{ code: 'roads.snow', count: 1 }] },
    'Зарегистрирована 1 авария; накануне — 0; в среднем за 7 предыдущих дней — 0. Тема: «Снег».',
    '1 emergency was registered; the day before, 0; the mean of the 7 days before is 0. Topic: “Snow”.',
  ],
  [
    {
      ...EMERGENCIES,
      count: 3,
      topics: [
        { code: 'roads.snow', count: 2 },
        { code: 'waste', count: 1 },
      ],
    },
    'Зарегистрировано 3 аварии; накануне — 0; в среднем за 7 предыдущих дней — 0. По темам: «Снег» — 2, «Мусор» — 1.',
    '3 emergencies were registered; the day before, 0; the mean of the 7 days before is 0. By topic: “Snow” 2, “Waste” 1.',
  ],
  [
    {
      ...EMERGENCIES,
      count: 4,
      topics: [
        { code: 'roads.snow', count: 1 },
        { code: 'waste', count: 1 },
      ],
    },
    'Зарегистрировано 4 аварии; накануне — 0; в среднем за 7 предыдущих дней — 0. Среди них: «Снег» — 1, «Мусор» — 1.',
    '4 emergencies were registered; the day before, 0; the mean of the 7 days before is 0. Among them: “Snow” 1, “Waste” 1.',
  ],
  [
    { ...EMERGENCIES, count: 3, topics: [{ code: 'roads.snow', count: 3 }] },
    'Зарегистрировано 3 аварии; накануне — 0; в среднем за 7 предыдущих дней — 0. Все по одной теме: «Снег».',
    '3 emergencies were registered; the day before, 0; the mean of the 7 days before is 0. All of one topic: “Snow”.',
  ],
  [{ code: 'critical', silent: ['hogweed'] }, 'Нет обращений по теме «Борщевик».', 'No appeals about “Hogweed”.'],
  [
    { code: 'critical', silent: ['waste'] },
    'Нет обращений по теме «Мусор», а в среднем бывает 4,3.',
    'No appeals about “Waste” (the mean is 4.3).',
  ],
  [
    { code: 'critical', silent: ['waste', 'hogweed', 'yards'] },
    'Нет обращений по темам «Мусор» (в среднем 4,3), «Борщевик» и «Дворы» (в среднем 10).',
    'No appeals about “Waste” (the mean is 4.3), “Hogweed” or “Yards” (the mean is 10).',
  ],
  [
    { ...DUE, count: 221, inTime: 200, late: 11, open: 9, undated: 1 },
    'Срок истекал у 221 обращения: закрыто в срок — 200, закрыто с опозданием — 11, не закрыто — 9, закрыто неизвестно когда — 1.',
    '221 appeals were due: 200 closed in time, 11 closed late, 9 not closed, 1 closed at an unknown time.',
  ],
  [{ ...DUE, count: 0, inTime: 0 }, 'В этот день сроки не истекали.', 'No deadlines fell on this day.'],
]

/** Which spaces stand in a number is the locale's matter. */
function said(statement: DigestStatement, language: 'ru' | 'en', unit: 'day' | 'week' = 'day'): string {
  const digest = testDigest([statement], unit)
  const telling = testTelling({ ...digest, figures: { ...digest.figures, critical: CRITICAL } }, language)
  return tell(statement, telling, language).map(plainText).join(' ').replace(/\s/g, ' ')
}

test.each(SAID)('%j', (statement, russian, english) => {
  expect(said(statement, 'ru')).toBe(russian)
  expect(said(statement, 'en')).toBe(english)
})

test('what is not over is told as it stands', () => {
  const told = (statement: DigestStatement, language: 'ru' | 'en') => {
    const { period, ...digest } = testDigest([statement])
    const open = { ...digest, period: { ...period, finished: false, previous: null, usual: null } }
    return tell(statement, testTelling(open, language), language).map(plainText).join(' ')
  }
  const nothing = { previous: null, usual: null }
  const open: [DigestStatement, string, string][] = [
    [{ code: 'nothing' }, 'Обращений пока нет.', 'No appeals so far.'],
    [
      { ...nothing, code: 'total', count: 6, weekday: null, chance: null },
      'Пока поступило 6 обращений.',
      '6 appeals have come so far.',
    ],
    [{ ...nothing, code: 'emergencies', count: 0, topics: [] }, 'Аварий пока нет.', 'No emergencies so far.'],
    [
      { ...DUE, count: 3, inTime: 2, open: 1 },
      'Срок истекает у 3 обращений: закрыто в срок — 2, ещё не закрыто — 1.',
      '3 appeals are due: 2 closed in time, 1 not closed yet.',
    ],
    [{ ...DUE, count: 0, inTime: 0 }, 'В этот день сроки не истекают.', 'No deadlines fall on this day.'],
  ]
  for (const [statement, russian, english] of open)
    expect([told(statement, 'ru'), told(statement, 'en')]).toEqual([russian, english])
})

test('a week is told as a week', () => {
  const total: DigestStatement = {
    code: 'total',
    count: 1517,
    previous: 1574,
    usual: 6660,
    weekday: null,
    chance: 0.0001,
  }
  expect(said(total, 'ru', 'week')).toBe(
    'Поступило 1 517 обращений — на 9 % меньше среднего за 4 предыдущие недели (1 665); неделей раньше — 1 574. Вероятность, что это случайность, меньше 0,1 %.',
  )
  expect(said(total, 'en', 'week')).toBe(
    '1,517 appeals came, 9% below the mean of the 4 weeks before (1,665); the week before there were 1,574. The probability that this is chance is below 0.1%.',
  )
})

test('what the map has no filter for leads to the list of its appeals', () => {
  const statement: DigestStatement = { ...DUE, count: 21, inTime: 12, late: 4, open: 3, undated: 2 }
  for (const language of ['ru', 'en'] as const) {
    const figures = tell(statement, testTelling(testDigest([statement]), language), language)
      .flat()
      .filter((part) => typeof part !== 'string')
    expect(figures.map(({ address }) => address).sort()).toEqual([
      'list due',
      'list inTime',
      'list late',
      'list open',
      'list undated',
    ])
  }
})

test('every figure leads to the filter that counts it, a mean to all the days of its sum', () => {
  const statement = SAID.map(([one]) => one).find(({ code }) => code === 'topicChanged') ?? { code: 'nothing' }
  for (const language of ['ru', 'en'] as const) {
    const sentences = tell(statement, testTelling(testDigest([statement]), language), language)
    expect(
      sentences
        .flat()
        .filter((part) => typeof part !== 'string')
        .map(({ address, hint }) => [address, hint]),
    ).toEqual([
      ['2026-11-25…2026-11-26 {"topic":"roads"}', undefined],
      ['2026-11-18…2026-11-25 {"topic":"roads"}', 'Σ 232'],
      ['2026-11-25…2026-11-26 {"topic":"roads.snow"}', undefined],
      ['2026-11-25…2026-11-26 {"topic":"roads","municipality":"41612000"}', undefined],
    ])
  }
})
