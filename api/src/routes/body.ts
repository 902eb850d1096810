import type { Context } from 'hono'
import { BATCH_LIMIT } from '../contract/newAppeal'
import type { Env } from '../environment'
import { HttpError } from './errors'

/** A line of NDJSON that is no JSON: rejected as an item, like any other wrong one. */
const UNREADABLE = Symbol('unreadable')

export interface Items {
  items: unknown[]
  /** The body was one object, not a batch. */
  single: boolean
}

/**
 * Reads one appeal, an array of them, or NDJSON.
 * @throws HttpError 400 for a body that is no JSON, 413 for a batch beyond the limit, 415 for another content type
 */
export async function readItems(context: Context<Env>): Promise<Items> {
  const type = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  const text = decode(await context.req.arrayBuffer())
  if (type === 'application/x-ndjson') return limited({ items: lines(text), single: false })
  if (type !== 'application/json')
    throw new HttpError(415, 'content-type', 'Content-Type must be application/json or application/x-ndjson')
  const value = parse(text)
  if (value === UNREADABLE) throw new HttpError(400, 'invalid', 'the body is not JSON')
  return limited(Array.isArray(value) ? { items: value, single: false } : { items: [value], single: true })
}

function lines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parse)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return UNREADABLE
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new HttpError(400, 'invalid', 'the body is not UTF-8')
  }
}

function limited(items: Items): Items {
  if (items.items.length <= BATCH_LIMIT) return items
  throw new HttpError(413, 'limit', `a batch holds at most ${BATCH_LIMIT} appeals, this one has ${items.items.length}`)
}
