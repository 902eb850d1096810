/** Fields that an identity may be derived from: what never changes about a message. Free of schemas, for the interface. */
export const IDENTITY_FIELDS = [
  'source',
  'kind',
  'topic',
  'createdAt',
  'municipality',
  'settlement',
  'street',
  'house',
  'address',
  'text',
] as const
