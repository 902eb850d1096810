import { createHash } from 'node:crypto'
import type { IdentityField } from './profile'
import type { FieldReader } from './profileFields'
import { fold, remembering } from './profileWords'
import type { Row } from './row'

/**
 * `h:` and 32 hexadecimal digits of SHA-256 over what the fields say: folded words, the codes of words that stand for
 * something, the local day of a time. So the same message has the same one however a file writes it.
 */
export function identityHash(
  fields: readonly IdentityField[],
  readers: Record<IdentityField, FieldReader>,
): (row: Row) => string {
  return (row) => {
    const said = fields.map((field) => folded(readers[field](row)))
    return `h:${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32)}`
  }
}

const folding = remembering(fold)

function folded(value: unknown): unknown {
  if (typeof value === 'string') return folding(value)
  if (Array.isArray(value)) return value.map(folded)
  return typeof value === 'object' && value !== null && 'said' in value ? folded(value.said) : (value ?? null)
}
