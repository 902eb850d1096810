import { createHash } from 'node:crypto'
import type { FieldError, NewAppeal } from '../contract/newAppeal'
import type { AppealRow } from '../queries/appealRow'
import type { Catalogue } from '../queries/readCatalogue'
import { readPath } from '../topics/words'
import type { Knowledge } from './knowledge'
import { placeOf } from './placeOf'
import { type Said, saidBySource } from './said'

const DAY = 86_400_000

/** Resolves codes, words and place of a valid appeal; unknown codes are errors of their fields. */
export function normalise(appeal: NewAppeal, knowledge: Knowledge): AppealRow | FieldError[] {
  const { catalogue } = knowledge
  const errors = unknownCodes(appeal, catalogue)
  if (errors.length > 0) return errors
  const said = saidBySource(appeal)
  const source = catalogue.sources.get(said.source)
  const { topicId, topicWordId, topicDays } = topicOf(said, knowledge)
  const place = placeOf(said, knowledge)
  return {
    source_id: source?.id ?? 0,
    external_id: said.externalId,
    kind: said.kind,
    status: said.status,
    raw_status: said.rawStatus,
    topic_id: topicId,
    topic_word_id: topicWordId,
    fast_track: said.fastTrack ?? (said.topicWords ? readPath(said.topicWords).fastTrack : false),
    executor: said.executor,
    created_at: said.createdAt,
    taken_at: said.takenAt,
    due_at: said.dueAt ?? dueAfter(said.createdAt, source?.deadlineDays ?? topicDays),
    closed_at: said.closedAt,
    address: said.address ?? composed(said),
    text: said.text,
    reported_municipality_id: place.reported_municipality_id,
    precision: place.precision,
    settlement_id: place.settlement_id,
    location_origin: place.location_origin,
    canonical: place.canonical,
    doubts: place.doubts,
    longitude: place.longitude,
    latitude: place.latitude,
    cell: place.cell,
    content_hash: createHash('sha256').update(JSON.stringify(said)).digest('hex'),
  }
}

function unknownCodes({ source, topic, municipality }: NewAppeal, catalogue: Catalogue): FieldError[] {
  const errors: FieldError[] = []
  if (!catalogue.sources.has(source)) errors.push(unknownCode('source', source))
  if (topic != null && !catalogue.topics.has(topic)) errors.push(unknownCode('topic', topic))
  if (municipality != null && !catalogue.municipalities.has(municipality))
    errors.push(unknownCode('municipality', municipality))
  return errors
}

function unknownCode(field: string, code: string): FieldError {
  return { field, reason: `no ${field} has the code ${code}` }
}

function topicOf(said: Said, { catalogue, topicWord }: Knowledge) {
  const topic = said.topic === null ? undefined : catalogue.topics.get(said.topic)
  const { topicTree, topicWords } = said
  const word = !topic && topicWords && topicTree ? topicWord(topicTree, topicWords) : undefined
  const topicId = topic?.id ?? word?.topicId ?? null
  const code = topicId === null ? undefined : catalogue.codes.topics.get(topicId)
  const topicDays = code === undefined ? null : (catalogue.topics.get(code)?.deadlineDays ?? null)
  return { topicId, topicWordId: word?.topicWordId ?? null, topicDays }
}

/** The address of a source that has its parts in columns of their own. */
function composed({ settlement, street, house }: Said): string | null {
  return [settlement, street, street && house].filter(Boolean).join(', ') || null
}

function dueAfter(createdAt: string, days: number | null): string | null {
  return days === null ? null : new Date(Date.parse(createdAt) + days * DAY).toISOString()
}
