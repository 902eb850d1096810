import { createHash } from 'node:crypto'
import { type Doubt, Precision } from '../contract/common'
import type { FieldError, NewAppeal } from '../contract/newAppeal'
import { assumedPrecision, cellOf } from '../locate/cell'
import { doubtAbout, doubtOf, keepsOffMap } from '../locate/doubts'
import type { Located, PlaceSaid } from '../locate/location'
import { withoutPersonalData } from '../personal/withoutPersonalData'
import type { AppealRow } from '../queries/appealRow'
import type { Catalogue } from '../queries/readCatalogue'
import { readPath } from '../topics/words'

const DAY = 86_400_000

/** Of `2026-03-01T12:00:00.000Z`. */
const UTC_LENGTH = 24

/** What a word path of a source's own tree stands for. */
export interface FoundWord {
  topicWordId: number
  topicId: number | null
}

/** All that is needed to understand what a source says. */
export interface Knowledge {
  catalogue: Catalogue
  topicWord(tree: string, path: readonly string[]): FoundWord | undefined
  locate(said: PlaceSaid): Located
}

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

type Said = ReturnType<typeof saidBySource>

/**
 * All that the source said, in one spelling: absent is null, instants are UTC, texts without personal data. Words that are
 * absent are left out, as if there had never been such a field.
 */
function saidBySource(appeal: NewAppeal) {
  const point = appeal.point ?? null
  const municipality = appeal.municipality ?? null
  return {
    source: appeal.source,
    externalId: appeal.externalId,
    kind: appeal.kind,
    status: appeal.status,
    rawStatus: withoutPersonalData(appeal.rawStatus),
    topic: appeal.topic ?? null,
    municipality,
    executor: withoutPersonalData(appeal.executor),
    createdAt: utc(appeal.createdAt),
    takenAt: instant(appeal.takenAt),
    dueAt: instant(appeal.dueAt),
    closedAt: instant(appeal.closedAt),
    precision: appeal.precision ?? assumedPrecision(point, municipality),
    point,
    address: withoutPersonalData(appeal.address),
    text: withoutPersonalData(appeal.text),
    topicWords: appeal.topicWords,
    topicTree: appeal.topicTree,
    fastTrack: appeal.fastTrack,
    municipalityName: appeal.municipalityName,
    organisation: withoutPersonalData(appeal.organisation) ?? undefined,
    settlement: withoutPersonalData(appeal.settlement) ?? undefined,
    street: withoutPersonalData(appeal.street) ?? undefined,
    house: withoutPersonalData(appeal.house) ?? undefined,
  }
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

type Place = Pick<
  AppealRow,
  | 'reported_municipality_id'
  | 'precision'
  | 'settlement_id'
  | 'location_origin'
  | 'canonical'
  | 'doubts'
  | 'longitude'
  | 'latitude'
  | 'cell'
>

/** Where the source's point is, or where the words of an appeal without one lead. */
function placeOf(said: Said, knowledge: Knowledge): Place {
  const words = said.point ? undefined : placeWords(said)
  return words ? foundPlace(said, words, knowledge) : givenPlace(said, knowledge)
}

function givenPlace(said: Said, { catalogue, locate }: Knowledge): Place {
  const municipality = said.municipality ?? (said.municipalityName && locate(onlyMunicipality(said)).municipality)
  const doubt = said.point && catalogue.bounds ? doubtOf(said.point, catalogue.bounds) : null
  const place = pointed(said.point, said.precision, doubt)
  place.reported_municipality_id = catalogue.municipalities.get(municipality || '')?.id ?? null
  return place
}

function foundPlace(said: Said, words: PlaceSaid, { catalogue, locate }: Knowledge): Place {
  const found = locate(words)
  const precision = found.point ? found.precision : finer(found.precision, said.precision)
  const place = pointed(found.point, precision, doubtAbout(found.conflict))
  place.reported_municipality_id =
    catalogue.municipalities.get(said.municipality ?? found.municipality ?? '')?.id ?? null
  place.settlement_id = found.settlementId
  place.location_origin = found.precision === 'none' ? null : found.origin
  place.canonical = found.canonical
  return place
}

/** The finer of what was found and what the source says of itself. */
function finer(one: Precision, other: Precision): Precision {
  return Precision.options.indexOf(one) < Precision.options.indexOf(other) ? one : other
}

/** A place as far as its point tells it. */
function pointed(point: Said['point'], precision: Said['precision'], doubt: Doubt | null): Place {
  return {
    reported_municipality_id: null,
    precision,
    settlement_id: null,
    location_origin: null,
    canonical: null,
    doubts: doubt && [doubt],
    longitude: point?.[0] ?? null,
    latitude: point?.[1] ?? null,
    cell: keepsOffMap(doubt) ? null : cellOf(point, precision),
  }
}

function placeWords(said: Said): PlaceSaid | undefined {
  const { address, text, settlement, street, house, organisation } = said
  const municipality = said.municipality ?? said.municipalityName
  if (!(address || text || settlement || street || municipality || organisation)) return undefined
  return {
    address,
    text,
    ...(settlement && { settlement }),
    ...(street && { street }),
    ...(house && { house }),
    ...(organisation && { organisation }),
    ...(municipality && { municipality }),
  }
}

function onlyMunicipality({ municipalityName }: Said): PlaceSaid {
  return { address: null, municipality: municipalityName ?? null }
}

/** The address of a source that has its parts in columns of their own. */
function composed({ settlement, street, house }: Said): string | null {
  return [settlement, street, street && house].filter(Boolean).join(', ') || null
}

function instant(text: string | null | undefined): string | null {
  return text ? utc(text) : null
}

/** An instant as the product writes it; most sources do already, and reading dates is slow. */
function utc(text: string): string {
  return text.length === UTC_LENGTH && text.endsWith('Z') ? text : new Date(text).toISOString()
}

function dueAfter(createdAt: string, days: number | null): string | null {
  return days === null ? null : new Date(Date.parse(createdAt) + days * DAY).toISOString()
}
