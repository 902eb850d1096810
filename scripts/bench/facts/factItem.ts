import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import type { FactWorld } from './factWorld'
import type { Fact } from './generateFacts'
import { PHRASE } from './phrase'

/** A fact as a source would hand it in. */
export function factItem(fact: Fact, { vocabulary, pool }: FactWorld): NewAppeal {
  const address = pool.addresses[fact.address]
  const exact = fact.located ? address : undefined
  return {
    source: vocabulary.sources[fact.source]?.code ?? '',
    externalId: externalId(fact.number),
    kind: fact.kind,
    status: fact.status,
    topic: vocabulary.topics[fact.topic]?.code,
    municipality: address?.municipality,
    createdAt: instant(fact.created),
    takenAt: fact.taken === undefined ? null : instant(fact.taken),
    dueAt: instant(fact.due),
    closedAt: fact.closed === undefined ? null : instant(fact.closed),
    precision: exact ? 'house' : 'municipality',
    point: exact ? [exact.longitude, exact.latitude] : null,
    address: exact?.text ?? null,
    text: fact.withText ? PHRASE : null,
  }
}

/** Of equal length, so that they are in order as texts too. */
export function externalId(number: number): string {
  return String(number).padStart(9, '0')
}

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}
