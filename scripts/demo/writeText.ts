import type { Kind } from '@ochag/api/contract/common'
import { pick, type Random, uniform } from './random'
import { ENVIRONMENT } from './texts/environment'
import { HOUSING } from './texts/housing'
import { DETAILS, GREETINGS, OPERATOR_PHRASES, REQUESTS } from './texts/phrases'
import { ROADS } from './texts/roads'
import { SERVICES } from './texts/services'
import { ANY_SUGGESTION, SUGGESTIONS } from './texts/suggestions'
import { SURROUNDINGS } from './texts/surroundings'

const PROBLEMS: Record<string, string[]> = { ...HOUSING, ...ROADS, ...SURROUNDINGS, ...SERVICES, ...ENVIRONMENT }

export interface Matter {
  topic: string
  topicName: string
  kind: Kind
  /** As spoken, in the nominative; null when nobody said where. */
  place: string | null
  /** Written down by an operator of a phone line. */
  phoned: boolean
}

/** A short text as a resident or an operator would write it; names nobody. */
export function writeText(random: Random, matter: Matter): string {
  const core = pick(random, coresOf(matter))
  if (matter.phoned) return report(random, core, matter.place)
  const greeting = maybe(random, 0.35, GREETINGS)
  const detail = matter.kind === 'problem' ? maybe(random, 0.45, DETAILS) : ''
  const request = matter.kind === 'problem' ? maybe(random, 0.5, REQUESTS) : ''
  const sentences = [greeting, ...placed(random, core, matter.place), detail, request]
  return joined(sentences)
}

function coresOf({ topic, topicName, kind }: Matter): string[] {
  if (kind === 'suggestion') return SUGGESTIONS[topic.split('.')[0] ?? ''] ?? ANY_SUGGESTION
  return PROBLEMS[topic] ?? [`Обращение по теме «${topicName}»`]
}

function report(random: Random, core: string, place: string | null): string {
  const opening = pick(random, OPERATOR_PHRASES)
  return joined([`${opening}: ${lowered(core)}.`, place ? `Место: ${place}.` : ''])
}

/** The place stands before or after, always after a colon or a full stop, so that it never has to be declined. */
function placed(random: Random, core: string, place: string | null): string[] {
  if (!place) return [`${core}.`]
  const form = uniform(random)
  if (form < 0.35) return [`${place}: ${lowered(core)}.`]
  if (form < 0.6) return [`${core}.`, `Адрес: ${place}.`]
  return form < 0.85 ? [`${place}.`, `${core}.`] : [`${core} (${place}).`]
}

/** A place that ends in an abbreviation brings its own full stop. */
function joined(sentences: string[]): string {
  return sentences
    .filter((sentence) => sentence !== '')
    .join(' ')
    .replaceAll('..', '.')
}

function maybe(random: Random, share: number, sentences: readonly string[]): string {
  return uniform(random) < share ? pick(random, sentences) : ''
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
