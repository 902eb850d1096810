import { Precision } from '../../contract/common'
import type { Gazetteer, Located, Named } from '../location'
import type { Truth } from './readTruth'

/** From fine to coarse. */
const ORDER = Precision.options

interface Comparison {
  /** The fields in which the found place differs from the true one. */
  wrong: string[]
  /** Located or named more finely than deserved, or at another place of the same fineness: a claim that is not true. */
  finer: boolean
}

/** Compares what was found with what is true. */
export function compare(truth: Truth, located: Located, gazetteer: Gazetteer): Comparison {
  const settlement = gazetteer.settlements.find(({ id }) => id === located.settlementId)
  const district =
    gazetteer.municipalities.find(({ code }) => code === located.municipality)?.names[0]?.split(' ')[0] ?? ''
  const unknown = located.settlementId === null && located.parts.settlement
  const pairs: [string, string, string][] = [
    ['named', truth.named, located.named],
    ['precision', truth.precision, located.precision],
    [
      'place',
      truth.place,
      settlement?.names[0] ?? (unknown && truth.place ? `?${located.parts.settlement?.name}` : ''),
    ],
    ['district', truth.district, district],
    ['territory', truth.territory, truth.named === 'none' ? truth.territory : spell(located.parts.territory)],
    ['street', truth.street, reaches(located, 'street') ? spell(located.parts.street) : ''],
    ['house', truth.house, reaches(located, 'house') ? (located.parts.house ?? '') : ''],
  ]
  const wrong = pairs.filter(([, want, got]) => want !== got).map(([name]) => name)
  if (truth.outside && located.conflict?.about !== 'outside') wrong.push('outside')
  return { wrong, finer: isFiner(truth, located) || claims(pairs) }
}

function reaches({ named }: Located, level: Precision): boolean {
  return ORDER.indexOf(named) <= ORDER.indexOf(level)
}

function isFiner(truth: Truth, located: Located): boolean {
  return (
    ORDER.indexOf(located.named) < ORDER.indexOf(truth.named) ||
    ORDER.indexOf(located.precision) < ORDER.indexOf(truth.precision)
  )
}

/** Something was found where something else is true. */
function claims(pairs: [string, string, string][]): boolean {
  return pairs.some(
    ([name, want, got]) =>
      ['place', 'district', 'street', 'house'].includes(name) && got !== '' && !got.startsWith('?') && want !== got,
  )
}

function spell(named: Named | null): string {
  return named ? [named.kind, named.name].filter(Boolean).join(' ') : ''
}
