import type { DigestAnswer } from '@ochag/api/contract/digest'
import type { DigestPart } from '@ochag/api/contract/digestParts'
import type { DigestPlace } from '@ochag/api/contract/digestStatement'
import type { Figure } from '../../../grammar/sentence'
import type { Format } from '../../../i18n/format'
import type { Language } from '../../../i18n/i18n'
import { localized } from '../../../i18n/localized'

/** Narrows a figure to a part of the digest's appeals. */
export interface Narrowing extends Pick<DigestPlace, 'topic' | 'municipality' | 'source' | 'kind'> {
  address?: string
}

/** All that sentences are written with: names, numbers, and figures with their proof. */
export interface Telling {
  digest: DigestAnswer
  format: Format
  topic(code: string): string
  municipality(code: string): string
  source(code: string): string
  /** A mean or a difference: whole from a hundred on, else with one decimal place where it has any. */
  decimal(value: number): string
  /** A text as a link to the map with the digest's own days. */
  now(text: string, narrowing?: Narrowing): Figure
  /** With the days of the stretch before. */
  before(text: string, narrowing?: Narrowing): Figure
  /** The mean of a sum over the usual stretches, as a link to all of their days. */
  mean(sum: number, narrowing?: Narrowing): Figure
  /** A text as a link to the list of the appeals that a figure counts, where the map has no filter for it. */
  listed(text: string, part: DigestPart): Figure
}

/** What a telling is made of. */
export interface TellingParts {
  digest: DigestAnswer
  format: Format
  language: Language
  /** The address of the map under a filter. */
  addressOf(place: DigestPlace & Narrowing): string
  /** The address of the list behind a figure. */
  listOf(part: DigestPart): string
  /** Says what a mean is the mean of. */
  sumHint(sum: number, days: { from: string; to: string }): string
}

/** Prepares to tell a digest in one language. */
export function tellingOf({ digest, format, language, addressOf, listOf, sumHint }: TellingParts): Telling {
  const { period, municipality, names } = digest
  const nameIn = (all: DigestAnswer['names']['topics']) => (code: string) =>
    localized(all[code] ?? {}, language) || code
  const within = municipality === null ? {} : { municipality }
  const link = (text: string, span: { from: string; to: string } | null, narrowing: Narrowing, hint?: string) => ({
    text,
    address: span && addressOf({ ...within, ...narrowing, from: span.from, to: span.to }),
    ...(hint === undefined ? {} : { hint }),
  })
  const decimal = (value: number) => decimalOf(value, format)
  return {
    digest,
    format,
    decimal,
    topic: nameIn(names.topics),
    municipality: nameIn(names.municipalities),
    source: nameIn(names.sources),
    listed: (text, part) => ({ text, address: listOf(part) }),
    now: (text, narrowing = {}) => link(text, period, narrowing),
    before: (text, narrowing = {}) => link(text, period.previous, narrowing),
    mean: (sum, narrowing = {}) => {
      const { usual } = period
      return link(decimal(sum / (usual?.units ?? 1)), usual, narrowing, usual ? sumHint(sum, usual) : undefined)
    },
  }
}

function decimalOf(value: number, format: Format): string {
  if (Math.abs(value) >= 100) return format.number(Math.round(value))
  const tenths = Math.round(value * 10) / 10
  return Number.isInteger(tenths) ? format.number(tenths) : format.tenths(tenths)
}
