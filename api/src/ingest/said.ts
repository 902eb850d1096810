import type { NewAppeal } from '../contract/newAppeal'
import { assumedPrecision } from '../locate/cell'
import { withoutPersonalData } from '../personal/withoutPersonalData'

/** Of `2026-03-01T12:00:00.000Z`. */
const UTC_LENGTH = 24

/** What a source said of an appeal. */
export type Said = ReturnType<typeof saidBySource>

/**
 * All that the source said, in one spelling: absent is null, instants are UTC, texts without personal data. Words that are
 * absent are left out, as if there had never been such a field.
 */
export function saidBySource(appeal: NewAppeal) {
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

function instant(text: string | null | undefined): string | null {
  return text ? utc(text) : null
}

/** An instant as the product writes it; most sources do already, and reading dates is slow. */
function utc(text: string): string {
  return text.length === UTC_LENGTH && text.endsWith('Z') ? text : new Date(text).toISOString()
}
