import { createHash } from 'node:crypto'
import type { FieldError, NewAppeal } from '../contract/newAppeal'
import { assumedPrecision, cellOf } from '../locate/cell'
import type { AppealRow } from '../queries/appealRow'
import type { Catalogue } from '../queries/readCatalogue'
import { withoutPersonalData } from './personalData'

const DAY = 86_400_000

/** Resolves codes and place of a valid appeal; unknown codes are errors of their fields. */
export function normalise(appeal: NewAppeal, catalogue: Catalogue): AppealRow | FieldError[] {
  const errors = unknownCodes(appeal, catalogue)
  if (errors.length > 0) return errors
  const said = saidBySource(appeal)
  const source = catalogue.sources.get(said.source)
  const topic = said.topic === null ? undefined : catalogue.topics.get(said.topic)
  const [longitude, latitude] = said.point ?? [null, null]
  return {
    source_id: source?.id ?? 0,
    external_id: said.externalId,
    kind: said.kind,
    status: said.status,
    raw_status: said.rawStatus,
    topic_id: topic?.id ?? null,
    reported_municipality_id: catalogue.municipalities.get(said.municipality ?? '')?.id ?? null,
    executor: said.executor,
    created_at: said.createdAt,
    taken_at: said.takenAt,
    due_at: said.dueAt ?? dueAfter(said.createdAt, source?.deadlineDays ?? topic?.deadlineDays ?? null),
    closed_at: said.closedAt,
    precision: said.precision,
    longitude,
    latitude,
    address: said.address,
    text: said.text,
    cell: cellOf(said.point, said.precision),
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

/** All that the source said, in one spelling: absent is null, instants are UTC, texts without personal data. */
function saidBySource(appeal: NewAppeal) {
  const point = appeal.point ?? null
  const municipality = appeal.municipality ?? null
  return {
    source: appeal.source,
    externalId: appeal.externalId,
    kind: appeal.kind,
    status: appeal.status,
    rawStatus: appeal.rawStatus || null,
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
  }
}

function instant(text: string | null | undefined): string | null {
  return text ? new Date(text).toISOString() : null
}

function dueAfter(createdAt: string, days: number | null): string | null {
  return days === null ? null : new Date(Date.parse(createdAt) + days * DAY).toISOString()
}
