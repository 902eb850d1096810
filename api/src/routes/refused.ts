import { ImportRefusal } from '../imports/importRefusal'
import { ImportError } from '../ingest/table/importError'
import { conflict, HttpError, notFound } from './errors'

/** What is asked of an import cannot be done: says why, in the terms of HTTP. */
export function refused(error: unknown): never {
  if (error instanceof ImportError) throw new HttpError(422, 'file', error.message)
  if (!(error instanceof ImportRefusal)) throw error
  if (error.code === 'unknown') throw notFound('This import')
  throw conflict(error.code, error.message)
}
