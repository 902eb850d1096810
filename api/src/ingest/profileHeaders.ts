import type { Column, Profile } from './profile'

/** All columns that a profile takes something from. */
export function columnsOf(profile: Profile): Column[] {
  const { source, externalId, kind, status, precision, topic, municipality, place, point, executor } = profile
  const columns = [
    ...[source, kind, status, precision].map((spec) => (typeof spec === 'object' ? spec.column : undefined)),
    isDerived(externalId) ? undefined : externalId,
    ...[profile.createdAt, profile.takenAt, profile.dueAt, profile.closedAt].map((time) => time?.column),
    ...(topic?.columns ?? []),
    ...[municipality?.column, executor?.column, point?.longitude, point?.latitude],
    ...[place.settlement, place.street, place.house, place.organisation],
    ...[profile.spam, profile.fastTrack, profile.address, profile.text],
  ]
  return columns.filter((column) => column !== undefined)
}

/** The columns that a file must have: those that the profile is recognised by, or all where it does not say. */
export function neededBy(profile: Profile): Column[] {
  return profile.recognise?.all ?? columnsOf(profile)
}

/** Whether there is no column of ids. */
export function isDerived(externalId: Profile['externalId']): externalId is Exclude<Profile['externalId'], Column> {
  return typeof externalId === 'object' && !Array.isArray(externalId)
}
