import { readFileSync } from 'node:fs'
import type { Precision } from '../../contract/common'
import type { PlaceSaid } from '../location'

/** One address of the truth set: what is said, and what a careful reader understands by it. */
export interface Truth {
  shape: string
  /** `open`: to learn from; `held`: held back until the rules stood; `late`: written when they did. */
  set: string
  said: PlaceSaid
  named: Precision
  /** With the shipped gazetteer, which knows no streets. */
  precision: Precision
  /** Name of a known settlement; with a question mark one that the gazetteer does not know. */
  place: string
  district: string
  territory: string
  street: string
  house: string
  outside: boolean
}

/** Reads `addresses.tsv` beside this file. */
export function readTruth(): Truth[] {
  const [head = '', ...lines] = readFileSync(new URL('addresses.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const names = head.split('\t')
  return lines.map((line) => {
    const fields = line.split('\t')
    const field = (name: string) => fields[names.indexOf(name)] ?? ''
    return truthOf(field)
  })
}

function truthOf(field: (name: string) => string): Truth {
  const said = (name: string) => field(name) || null
  return {
    shape: field('shape'),
    set: field('held'),
    said: {
      address: said('address'),
      settlement: said('settlement'),
      street: said('street'),
      house: said('house'),
      municipality: said('municipality'),
      organisation: said('organisation'),
      text: said('text'),
    },
    named: field('named') as Precision,
    precision: field('precision') as Precision,
    place: field('place'),
    district: field('district'),
    territory: field('territory'),
    street: field('street_read'),
    house: field('house_read'),
    outside: field('outside') === 'yes',
  }
}
