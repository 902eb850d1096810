import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createLocator } from './createLocator'
import { leningradGazetteer } from './testGazetteer'
import { readTruth } from './truth/readTruth'

/** A thousand addresses take seconds where others use the machine, too. */
vi.setConfig({ testTimeout: 60_000 })

const gazetteer = leningradGazetteer()
const locate = createLocator(gazetteer)
const addresses = readTruth().flatMap(({ said }) => (said.address ? [said.address] : []))

const settlements = gazetteer.settlements.map(({ names, kind, municipality }) => {
  const district = gazetteer.municipalities.find(({ code }) => code === municipality)?.names[0]
  return { segments: [district ?? '', `${kind} ${names[0]}`] }
})
const settlement = fc.constantFrom(...settlements)
const street = fc.constantFrom(
  ...[
    'ул. Советская',
    'проспект Карла Маркса',
    'ул. 1 Мая',
    'Ленинградское ш.',
    'пер. Почтовый',
    'Садовая улица',
    '2-я Луговая ул.',
  ],
  ...[
    'мкр. 3',
    'ул. 40 лет Победы',
    'наб. Волхова',
    'СНТ «Дружба»',
    'ул. проспект Героев',
    'Победы улица',
    'ул. Е. Пугачёва',
  ],
)
const house = fc.constantFrom('д. 5', 'дом 12А', 'д. 3 корп. 2', 'д. 7/9', 'д. 12 лит. Б', 'вл. 4', 'стр. 2', 'д. 8к1')
const segments = fc
  .tuple(settlement, fc.option(street), fc.option(house))
  .map(([place, ...fine]) => ['Ленинградская область', ...place.segments, ...fine.filter((part) => part !== null)])

/** What is understood of an address, without who said it. */
function understood(address: string) {
  const { canonical, parts, named, precision, settlementId, municipality } = locate({ address })
  return { canonical, parts, named, precision, settlementId, municipality }
}

test('never throws, whatever is said', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ...'г. ул. д. 5 12к3 Гатчина , . « » в на по район СНТ км А-181 им. 1-я / - № лит. А'.split(' '),
        ),
      )
      .map((list) => list.join(' ')),
  )
  const said = fc.record({
    address: fc.option(words),
    settlement: words,
    street: words,
    house: words,
    municipality: words,
    organisation: words,
    text: words,
  })
  fc.assert(
    fc.property(said, (place) => {
      expect(locate(place)).toBeDefined()
    }),
    { numRuns: 1000 },
  )
})

test('reading the canonical spelling again gives the same', () => {
  fc.assert(
    fc.property(segments, (list) => {
      const first = understood(list.join(', '))
      expect(understood(first.canonical ?? '')).toEqual(first)
    }),
    { numRuns: 1000 },
  )
})

test.each(addresses.map((address) => [address]))('the canonical spelling of «%s» is read as the same', (address) => {
  const first = understood(address)
  if (first.canonical === null) expect(['none', 'region']).toContain(first.named)
  else expect(understood(first.canonical)).toEqual(first)
})

test('the order of the parts does not matter', () => {
  const shuffled = segments.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(understood(other.join(', '))).toEqual(understood(list.join(', ')))
    }),
    { numRuns: 1000 },
  )
})

test('neither does the case, nor ё, nor the number of spaces', () => {
  fc.assert(
    fc.property(segments, (list) => {
      const address = list.join(', ')
      const first = understood(address)
      expect(understood(address.toUpperCase())).toEqual(first)
      expect(understood(address.toLowerCase())).toEqual(first)
      expect(understood(address.replaceAll('ё', 'е').replaceAll(' ', '  '))).toEqual(first)
    }),
    { numRuns: 1000 },
  )
})
