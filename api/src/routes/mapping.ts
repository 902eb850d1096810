import { Profile } from '../ingest/profile'
import { invalid } from './errors'

/**
 * Checks a mapping of columns.
 * @throws HttpError 400 naming the fields
 */
export function requireMapping(field: string, mapping: unknown): Profile {
  const { data, error } = Profile.safeParse(mapping)
  if (data) return data
  throw invalid(
    (error?.issues ?? []).map(({ path, message }) => ({ field: [field, ...path].join('.'), reason: message })),
  )
}
