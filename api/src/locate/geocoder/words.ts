/** Words of a name: lower case, ё as е, quotation marks and dots gone, ordinals (`1-я`, `2-й`) as numbers. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"'’“”„.,()№/]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^(\d+)-?(я|й|ая|ый|ой|ий|ья|е|ое|го)$/, '$1'))
}

/** Words that say what a municipality or region is, in any place of its name. */
const DIVISIONS = new Set(
  'район р-н муниципальный м округ городской го мо муниципальное образование городское сельское поселение область обл край республика респ автономный автономная ао город г county district'.split(
    ' ',
  ),
)

/** Words that say what a settlement is, before its name; `Красное Село` keeps its own. */
const SETTLEMENTS = new Set(
  'город г поселок пос п пгт рп дп кп гп городского типа сельского деревня дер д село с хутор х станция ст станица ст-ца слобода мыза местечко м нп аул при железнодорожной ж/д жд микрорайон мкр квартал кв-л снт днп днт садоводство тер территория массив'.split(
    ' ',
  ),
)

/** Whether two names are of one region or municipality: `Ленинградская обл` and `Ленинградская область`. */
export function sameDivision(one: string, other: string): boolean {
  return divisionKey(one) === divisionKey(other)
}

/** A division's name without what it is, words in one order. */
export function divisionKey(name: string): string {
  const words = wordsOf(name)
  const own = words.filter((word) => !DIVISIONS.has(word))
  return (own.length > 0 ? own : words).sort().join(' ')
}

/** Whether two names are of one settlement: `деревня Ваганово` and `Ваганово`. */
export function sameSettlement(one: string, other: string): boolean {
  return settlementKey(one) === settlementKey(other)
}

/** A settlement's name as maps write it: `деревня Ваганово` is `Ваганово`. */
export function bareSettlement(name: string): string {
  const words = name.split(/\s+/)
  const first = words.findIndex((word) => wordsOf(word).some((part) => !SETTLEMENTS.has(part)))
  return words.slice(Math.max(0, first)).join(' ')
}

/** A settlement's name without the words before it that say what it is. */
export function settlementKey(name: string): string {
  const words = wordsOf(name)
  const first = words.findIndex((word) => !SETTLEMENTS.has(word))
  return words.slice(Math.max(0, first)).join(' ')
}
