import type { FieldError } from '../contract/newAppeal'

/** An answer that is not a success and says why; mapped to a problem document in one place. */
export class HttpError extends Error {
  constructor(
    readonly status: 400 | 401 | 404 | 409 | 413 | 415 | 422 | 503,
    readonly code: string,
    readonly detail: string,
    readonly errors: FieldError[] = [],
    /** Seconds after which asking again may help. */
    readonly retryAfter?: number,
  ) {
    super(detail)
  }
}

/** Input that names its wrong fields. */
export function invalid(errors: FieldError[]): HttpError {
  return new HttpError(400, 'invalid', errors.map(({ field, reason }) => `${field}: ${reason}`).join('; '), errors)
}

/** A question that is answered only up to a limit; the limit is named. */
export function beyondLimit(field: string, reason: string): HttpError {
  return new HttpError(400, 'limit', `${field}: ${reason}`, [{ field, reason }])
}

export function notFound(what: string): HttpError {
  return new HttpError(404, 'not-found', `${what} does not exist`)
}

/** What is asked cannot be done as things stand now. */
export function conflict(code: string, detail: string): HttpError {
  return new HttpError(409, code, detail)
}
