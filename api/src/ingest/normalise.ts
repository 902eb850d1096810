import { createHash } from 'node:crypto'
import type { Doubt } from '../contract/common'
import type { FieldError, NewAppeal } from '../contract/newAppeal'
import { assumedPrecision, cellOf } from '../locate/cell'
import { doubtOf } from '../locate/doubts'
import type { Located, PlaceSaid } from '../locate/location'
import { withoutPersonalData } from '../personal/withoutPersonalData'
import type { AppealRow } from '../queries/appealRow'
import type { Catalogue } from '../queries/readCatalogue'
import { readPath } from '../topics/words'

const DAY = 86_400_000

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
    fast_track: said.fastTrack ?? readPath(said.topicWords ?? []).fastTrack,
    executor: said.executor,
    created_at: said.createdAt,
    taken_at: said.takenAt,
    due_at: said.dueAt ?? dueAfter(said.createdAt, source?.deadlineDays ?? topicDays),
    closed_at: said.closedAt,
    address: said.address ?? composed(said),
    text: said.text,
    ...place,
    content_hash: createHash('sha256').update(JSON.stringify(said)).digest('hex'),
  }
}

function unknownCodes(appeal: NewAppeal, catalogue: Catalogue): FieldError[] {
  const checks = [
    { field: 'source', code: appeal.source, known: catalogue.sources },
    { field: 'topic', code: appeal.topic, known: catalogue.topics },
    { field: 'municipality', code: appeal.municipality, known: catalogue.municipalities },
  ]
  return checks
    .filter(({ code, known }) => code != null && !known.has(code))
    .map(({ field, code }) => ({ field, reason: `no ${field} has the code ${code}` }))
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
    createdAt: new Date(appeal.createdAt).toISOString(),
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
function placeOf(said: Said, { catalogue, locate }: Knowledge): Place {
  const words = placeWords(said)
  const known = catalogue.municipalities
  if (said.point || !words) {
    const municipality = said.municipality ?? (said.municipalityName && locate(onlyMunicipality(said)).municipality)
    const doubt = said.point && catalogue.bounds ? doubtOf(said.point, catalogue.bounds) : null
    const reported = known.get(municipality || '')?.id ?? null
    return { ...NOWHERE, ...pointed(said.point, said.precision, doubt), reported_municipality_id: reported }
  }
  const found = locate(words)
  const precision = found.point || said.precision === 'none' ? found.precision : said.precision
  return {
    ...pointed(found.point, precision, found.conflict === 'house' ? 'no_house' : null),
    reported_municipality_id: known.get(said.municipality ?? found.municipality ?? '')?.id ?? null,
    settlement_id: found.settlementId,
    location_origin: found.precision === 'none' ? null : found.origin,
    canonical: found.canonical,
  }
}

const NOWHERE = { settlement_id: null, location_origin: null, canonical: null }

function pointed(point: Said['point'], precision: Said['precision'], doubt: Doubt | null) {
  const [longitude, latitude] = point ?? [null, null]
  return { precision, longitude, latitude, cell: doubt ? null : cellOf(point, precision), doubts: doubt && [doubt] }
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
  return text ? new Date(text).toISOString() : null
}

function dueAfter(createdAt: string, days: number | null): string | null {
  return days === null ? null : new Date(Date.parse(createdAt) + days * DAY).toISOString()
}
