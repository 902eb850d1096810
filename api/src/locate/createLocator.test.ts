import { describe, expect, test } from 'vitest'
import type { Position } from '../contract/common'
import { createLocator } from './createLocator'
import type { Gazetteer, PlaceSaid } from './location'
import { leningradGazetteer } from './testGazetteer'

const STREET: Position = [30.12, 59.56]
const HOUSE: Position = [30.13, 59.57]
const SHOWN: Position = [30.14, 59.58]

const known = leningradGazetteer()
const gatchina = known.settlements.find(({ names }) => names[0] === 'Гатчина')?.id ?? 0

/** Made-up streets in Gatchina: these houses and names are for the test only. */
const gazetteer: Gazetteer = {
  ...known,
  streets: [
    {
      settlementId: gatchina,
      name: 'Соборная',
      kind: 'ул.',
      point: STREET,
      houses: { '12': HOUSE, '14 корп. 2': HOUSE },
    },
    { settlementId: gatchina, name: 'Чкалова', kind: 'улица', point: STREET },
    { settlementId: gatchina, name: 'Озёрная', kind: 'улица', point: STREET },
    { settlementId: gatchina, name: 'Озёрная', kind: 'переулок', point: STREET },
  ],
  hand: new Map([['Гатчина, улица Чкалова, 62', { point: SHOWN, precision: 'house' }]]),
}
const locate = createLocator(gazetteer)

function at(said: Partial<PlaceSaid>) {
  const { precision, point, origin, named, conflict } = locate({ address: null, ...said })
  return { precision, point, origin, named, conflict: conflict?.about ?? null }
}

describe('a point only for what is known', () => {
  test.each([
    [
      'a known house',
      'Гатчина, ул. Соборная, д. 12',
      { precision: 'house', point: HOUSE, origin: 'gazetteer', named: 'house', conflict: null },
    ],
    [
      'in any spelling',
      'г. Гатчина, СОБОРНАЯ ул, 14к2',
      { precision: 'house', point: HOUSE, origin: 'gazetteer', named: 'house', conflict: null },
    ],
    [
      'a house that the street has not',
      'Гатчина, ул. Соборная, д. 99',
      { precision: 'street', point: STREET, origin: 'gazetteer', named: 'house', conflict: 'house' },
    ],
    [
      'another corpus of a house',
      'Гатчина, ул. Соборная, д. 12 корп. 5',
      { precision: 'street', point: STREET, origin: 'gazetteer', named: 'house', conflict: null },
    ],
    [
      'a street whose houses are not known',
      'Гатчина, ул. Чкалова, д. 5',
      { precision: 'street', point: STREET, origin: 'gazetteer', named: 'house', conflict: null },
    ],
    [
      'a house shown by hand',
      'Гатчина, ул. Чкалова, 62, кв. 4',
      { precision: 'house', point: SHOWN, origin: 'hand', named: 'house', conflict: null },
    ],
    [
      'a street without its kind',
      'Гатчина, Чкалова',
      { precision: 'settlement', point: null, origin: 'gazetteer', named: 'settlement', conflict: null },
    ],
    [
      'one that two kinds bear',
      'Гатчина, Озёрная, 3',
      { precision: 'settlement', point: null, origin: 'gazetteer', named: 'house', conflict: null },
    ],
    [
      'an unknown street',
      'Гатчина, ул. Киргетова, 3',
      { precision: 'settlement', point: null, origin: 'gazetteer', named: 'house', conflict: null },
    ],
    [
      'a street of that name elsewhere',
      'Луга, ул. Соборная, 12',
      { precision: 'settlement', point: null, origin: 'gazetteer', named: 'house', conflict: null },
    ],
    [
      'a road through a town',
      'Гатчина, автодорога 41К-121',
      { precision: 'road', point: null, origin: 'gazetteer', named: 'road', conflict: null },
    ],
  ])('%s: %s', (_, address, expected) => {
    expect(at({ address })).toEqual(expected)
  })

  test('in free text', () => {
    expect(at({ text: 'в Гатчине на Соборной, у дома 12, не горят фонари' })).toMatchObject({
      precision: 'house',
      point: HOUSE,
    })
    expect(at({ text: 'в Гатчине на Соборной не горят фонари' })).toMatchObject({ precision: 'street', point: STREET })
    expect(at({ text: 'у дома 5 по Чкалова яма', address: 'г. Гатчина' })).toMatchObject({
      precision: 'street',
      named: 'house',
    })
  })
})

describe('who is believed', () => {
  test.each<[string, Partial<PlaceSaid>, string | null, RegExp | null]>([
    [
      'the place against the organisation',
      { address: 'г. Гатчина', organisation: 'Администрация Лужского района' },
      '41618000',
      /organisation is of Лужский/,
    ],
    [
      'the organisation where nothing else is said',
      { organisation: 'Администрация Лужский муниципальный район' },
      '41633000',
      null,
    ],
    [
      'the source against a namesake elsewhere',
      { address: 'г. Гатчина', municipality: '41633000' },
      '41633000',
      /Гатчина lies in Гатчинский район/,
    ],
    [
      'the address against the source',
      { address: 'Гатчинский район', municipality: 'Лужский район' },
      '41618000',
      /the address says Гатчинский район, the source Лужский/,
    ],
    ['nobody where two places are named', { address: 'г. Тихвин, г. Луга' }, null, /several places/],
    [
      'the address against the text',
      { address: 'г. Луга', text: 'В Гатчине на Соборной яма' },
      '41633000',
      /text names гатчина/,
    ],
    [
      'not a text from outside',
      { address: 'г. Луга', text: 'в Санкт-Петербурге на Невском проспекте яма' },
      '41633000',
      /outside the region/,
    ],
    [
      'not an address outside',
      { address: 'Санкт-Петербург, Выборгский район, ул. Сикейроса, 5' },
      null,
      /outside the region/,
    ],
    ['a district that is none', { address: 'Красносельский район' }, null, /no such district/],
  ])('%s', (_, said, municipality, conflict) => {
    const located = locate({ address: null, ...said })
    expect(located.municipality).toBe(municipality)
    if (conflict) expect(located.conflict?.note).toMatch(conflict)
    else expect(located.conflict).toBeNull()
  })

  test('what contradicts is never finer than its municipality', () => {
    expect(at({ address: 'г. Гатчина, ул. Соборная, 12', municipality: '41633000' })).toMatchObject({
      precision: 'municipality',
      point: null,
    })
    expect(at({ address: 'г. Луга', text: 'В Гатчине на Соборной яма' })).toMatchObject({
      precision: 'settlement',
      point: null,
    })
  })
})

test('the text is only looked at where the rest is coarser than a street', () => {
  expect(locate({ address: 'Гатчина, ул. Чкалова', text: 'Луга, ул. Победы, 5' })).toMatchObject({
    canonical: 'Гатчина, улица Чкалова',
    conflict: null,
  })
})

test('a remembered address is answered by its own hints', () => {
  expect(locate({ address: 'Бор, ул. Лесная', municipality: '41645000' }).canonical).toBe(
    'Тихвинский район, деревня Бор, улица Лесная',
  )
  expect(locate({ address: 'Бор, ул. Лесная', municipality: '41603000' }).canonical).toBe(
    'Бокситогорский район, деревня Бор, улица Лесная',
  )
  expect(locate({ address: 'Бор, ул. Лесная' }).named).toBe('region')
})
