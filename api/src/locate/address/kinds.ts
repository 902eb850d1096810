/** Gender of a kind of street: what an adjective before it agrees with. */
export type Gender = 'feminine' | 'masculine' | 'neuter'

/** A word for a kind of place. */
export interface Kind {
  name: string
  /** `улице`, `улицу`: the word stands in another case than the nominative. */
  oblique: boolean
  gender: Gender
}

/** Nominative, then abbreviations, after the bar the other cases. */
const STREETS: Record<Gender, string[]> = {
  feminine: [
    'улица ул у-ца | улицы улице улицу улицей',
    'набережная наб | набережной набережную',
    'площадь пл площ | площади площадью',
    'аллея ал | аллеи аллее аллею аллеей',
    'линия лин | линии линию линией',
  ],
  masculine: [
    'проспект пр пр-т пр-кт просп пркт пр-к | проспекта проспекту проспекте проспектом',
    'переулок пер пер-к | переулка переулку переулке переулком',
    'проезд пр-д прд | проезда проезду проезде проездом',
    'бульвар б-р бул бульв | бульвара бульвару бульваре бульваром',
    'тупик туп | тупика тупику тупике тупиком',
    'тракт | тракта тракту тракте трактом',
    'спуск | спуска спуску спуске спуском',
  ],
  neuter: ['шоссе ш'],
}

const SETTLEMENTS = [
  'город г гор | города городу городе городом',
  'городской_посёлок гп пгт рп г/п',
  'посёлок п пос поселок | поселка поселку поселке поселком',
  'деревня д дер | деревни деревне деревню деревней',
  'село с | села селу селе селом',
  'хутор х хут | хутора хутору хуторе хутором',
  'станция ст ж/д_ст | станции станцию станцией',
  'местечко м мест | местечка местечке',
  'населённый_пункт нп н/п',
]

const TERRITORIES = [
  'СНТ снт с/т садоводство | садоводства садоводстве садоводству',
  'ДНП днп дпк',
  'ДНТ днт',
  'ЖК жк',
  'КП кп',
  'ГСК гск',
  'микрорайон мкр мкрн мкр-н м-н мик-н м/р | микрорайона микрорайону микрорайоне микрорайоном',
  'квартал кв-л квл | квартала кварталу квартале кварталом',
  'массив | массива массиве массиву',
]

export const STREET_KINDS = new Map<string, Kind>(
  (['feminine', 'masculine', 'neuter'] as const).flatMap((gender) =>
    STREETS[gender].flatMap((line) => kindsOf(line, gender)),
  ),
)
export const SETTLEMENT_KINDS = new Map<string, Kind>(SETTLEMENTS.flatMap((line) => kindsOf(line, 'masculine')))
export const TERRITORY_KINDS = new Map<string, Kind>(TERRITORIES.flatMap((line) => kindsOf(line, 'masculine')))

/** Streets that bear the word for a kind as their whole name: `улица Набережная`. */
export const NAMES_LIKE_KINDS = new Set(['набережная', 'линия', 'площадь', 'аллея', 'проезд'])

/** Words after which a flat, a floor or a room follows; they are no part of an address here. */
export const INSIDE = new Set([
  ...[
    'кв',
    'квартира',
    'квартиры',
    'квартире',
    'под',
    'подъезд',
    'подъезде',
    'парадная',
    'парадной',
    'пар',
    'эт',
    'этаж',
    'этаже',
  ],
  ...['оф', 'офис', 'пом', 'помещение', 'ком', 'комната', 'кабинет', 'каб'],
])

/** Words that stand for a house number. */
export const HOUSE_WORDS = new Set(['д', 'дом', 'дома', 'дому', 'доме', 'домом', 'зд', 'здание', 'здания', 'здании'])
/** Several houses: none of them is meant alone. */
export const HOUSES_WORDS = new Set(['домов', 'домам', 'домами', 'домах', 'дд'])
/** Parts of a house number, by what they are spelled out as. */
export const HOUSE_PARTS = new Map([
  ...['корпус', 'корп', 'кор', 'к', 'корпуса', 'корпусе', 'корпусу'].map((word) => [word, 'корпус'] as const),
  ...['строение', 'стр', 'с', 'строения', 'строении', 'строению'].map((word) => [word, 'строение'] as const),
  ...['литера', 'лит', 'литер', 'литеры', 'литере'].map((word) => [word, 'литера'] as const),
  ...['владение', 'вл', 'влад', 'владения', 'владении'].map((word) => [word, 'владение'] as const),
  ...['участок', 'уч', 'уч-к', 'участка', 'участке'].map((word) => [word, 'участок'] as const),
])

export const COUNTRY = new Set(['россия', 'рф', 'российская', 'федерация', 'страна'])

function kindsOf(line: string, gender: Gender): [string, Kind][] {
  const [plain = '', oblique = ''] = line.split('|')
  const [first = '', ...others] = words(plain)
  const name = first.replace('_', ' ')
  const kind = (isOblique: boolean): Kind => ({ name, oblique: isOblique, gender })
  return [
    ...[first.toLowerCase(), ...others].map((word): [string, Kind] => [word, kind(false)]),
    ...words(oblique).map((word): [string, Kind] => [word, kind(true)]),
  ]
}

function words(text: string): string[] {
  return text.trim().split(/\s+/).filter(Boolean)
}
