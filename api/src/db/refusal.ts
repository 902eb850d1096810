/** The database cannot be used; the message is one line for the operator and holds no password. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing answers at that address; is the server running?',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name cannot be looked up',
  CONNECT_TIMEOUT: 'the server does not answer',
  CONNECTION_ENDED: 'the connection was closed',
  '28P01': 'wrong user or password',
  '28000': 'this user may not connect',
  '3D000': 'that database does not exist',
  '42501': 'the user lacks a right: it must own the database, or PostGIS must already be created in it',
}

/** Turns a connection failure into one clear line that names the cause but never the password. */
export function refusal(error: unknown, url: string | undefined): DatabaseError {
  if (error instanceof DatabaseError) return error
  const code = errorCode(error)
  const reason = REASONS[code] ?? (isBadUrl(error) ? 'it is not a valid postgres:// address' : messageOf(error))
  return new DatabaseError(`${url ? `DATABASE_URL ${withoutPassword(url)}` : 'the embedded database'}: ${reason}`)
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown failure'
}

function isBadUrl(error: unknown): boolean {
  return errorCode(error) === 'ERR_INVALID_URL' || error instanceof URIError
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@').replace(/\?.*$/, '')
}
