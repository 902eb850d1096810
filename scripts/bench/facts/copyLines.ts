import type { Catalogue } from '@ochag/api/queries/readCatalogue'
import { dayText, pointText, timeText } from './copyText'
import { externalId } from './factItem'
import type { FactWorld } from './factWorld'
import type { Fact } from './generateFacts'
import { PHRASE } from './phrase'

const NULL = '\\N'

export const APPEAL_COLUMNS = [
  ...['id', 'source_id', 'external_id', 'kind', 'status', 'topic_id', 'municipality_id', 'reported_municipality_id'],
  ...['created_at', 'taken_at', 'due_at', 'closed_at', 'precision', 'point', 'address', 'text', 'cell'],
  ...['content_hash', 'day'],
]

export const EVENT_COLUMNS = ['appeal_id', 'at', 'status']

/** Writes facts as lines of COPY; `thin` leaves out what no question reads, to fit a disk. */
export function copyLines(world: FactWorld, catalogue: Catalogue, thin: boolean) {
  const topics = world.vocabulary.topics.map(({ code }) => catalogue.topics.get(code)?.id ?? 0)
  const sources = world.vocabulary.sources.map(({ code }) => catalogue.sources.get(code)?.id ?? 0)
  const places = world.pool.addresses.map(({ longitude, latitude, cell, municipality, text }) => {
    const id = catalogue.municipalities.get(municipality)?.id ?? 0
    const point = thin ? NULL : pointText(longitude, latitude)
    return { municipality: `${id}\t${id}`, exact: `house\t${point}\t${text}`, cell: BigInt(`0x${cell}`).toString() }
  })

  function appealLine(fact: Fact): string {
    const place = places[fact.address]
    const exact = fact.located ? place?.exact : `municipality\t${NULL}\t${NULL}`
    const hash = fact.number.toString(16).padStart(8, '0')
    return `${fact.number}\t${sources[fact.source]}\t${externalId(fact.number)}\t${fact.kind}\t${fact.status}\t${
      topics[fact.topic]
    }\t${place?.municipality}\t${timeText(fact.created)}\t${timeText(fact.taken)}\t${timeText(fact.due)}\t${timeText(
      fact.closed,
    )}\t${exact}\t${fact.withText && !thin ? PHRASE : NULL}\t${fact.located ? place?.cell : NULL}\t\\\\x${
      thin ? hash : hash.repeat(8)
    }\t${dayText(fact.day)}\n`
  }

  return { appealLine }
}

/** The history of one fact: as many lines as the corridor records for a new appeal. */
export function eventLines({ number, status, created, taken, closed }: Fact): string {
  const first = `${number}\t${timeText(created)}\tnew\n`
  if (status === 'new') return first
  const middle = status === 'in_progress' ? '' : `${number}\t${timeText(taken)}\tin_progress\n`
  return `${first}${middle}${number}\t${timeText(closed ?? taken)}\t${status}\n`
}
