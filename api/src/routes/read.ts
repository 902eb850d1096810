import { createHash } from 'node:crypto'
import type { Context, Next } from 'hono'
import { createMiddleware } from 'hono/factory'
import { chooseEncoding, compressBytes, EFFORT } from '../answers/compression'
import type { Env } from '../environment'
import type { Version } from '../queries/getVersion'
import { type Answer, answerKey, entityTag, heldTag, turnName } from './reading'

/**
 * The one place where a reading request meets the database. The version committed now costs one small statement; with it
 * the answer is unchanged (304), is known already, or is on its way for somebody else. Only what is left is asked.
 */
export const read = createMiddleware<Env>(async (context, next) => {
  const { reading } = context.var
  const now = await reading.newest()
  const question = questionOf(context)
  const held = heldTag(context.req.header('If-None-Match'), question, now)
  if (held) return notModified(context, now, held)
  const key = answerKey(question, now)
  const known = reading.known(key)
  if (known) return send(context, known, 'ochag; hit')
  const { result, collapsed } = reading.flights.join(key, context.req.raw.signal, async (abandoned) => {
    const answer = await ask(context, next, abandoned)
    reading.keep(answerKey(question, answer), answer)
    return answer
  })
  try {
    const answer = await result
    return send(context, answer, collapsed ? 'ochag; fwd=miss; collapsed' : 'ochag; fwd=miss')
  } catch (error) {
    // What the handler failed with has been answered already, except to those who only waited for it.
    if (collapsed || !context.error) throw error
    return undefined
  }
})

/** Has the handler answer once it is its turn. Compressing waits until the connection is free again. */
async function ask(context: Context<Env>, next: Next, abandoned: AbortSignal): Promise<Answer> {
  const question = questionOf(context)
  const seen = await context.var.reading.turnsOf(question).take(turnName(question), {
    signal: abandoned,
    work(sql) {
      context.set('sql', sql)
      return next()
    },
  })
  if (context.error) throw context.error
  const body = new Uint8Array(await context.res.arrayBuffer())
  const compressed = await compressBytes(body, question.encoding, EFFORT.answer)
  const digest = createHash('sha1').update(body).digest('base64url')
  return { ...seen, ...compressed, digest, type: context.res.headers.get('Content-Type') ?? 'application/json' }
}

function questionOf(context: Context<Env>) {
  return {
    path: context.req.path,
    parameters: new URL(context.req.url).searchParams,
    media: context.var.media ?? 'application/json',
    encoding: chooseEncoding(context.req.header('Accept-Encoding')),
    minute: context.var.minute,
  }
}

function notModified(context: Context<Env>, version: Version, tag: string): Response {
  return replaced(context, context.body(null, 304, headers(context, version, tag, 'ochag; hit')))
}

/** Sends an answer, or only says that the client has it: other data may have changed, this has not. */
function send(context: Context<Env>, { body, type, encoding, digest, ...version }: Answer, status: string): Response {
  const question = questionOf(context)
  const tag = entityTag(question, version, digest)
  const fields = headers(context, version, tag, status)
  if (heldTag(context.req.header('If-None-Match'), question, version, digest))
    return replaced(context, context.body(null, 304, fields))
  return replaced(
    context,
    context.body(body, 200, {
      ...fields,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
      'Content-Type': type,
      'Content-Length': String(body.byteLength),
    }),
  )
}

function replaced(context: Context<Env>, sent: Response): Response {
  // Assigning over an answer keeps the headers of the former one.
  context.res = undefined
  context.res = sent
  return sent
}

function headers(context: Context<Env>, version: Version, tag: string, status: string): Record<string, string> {
  return {
    ETag: tag,
    'Data-Version': String(version.version),
    'Cache-Control': 'private, no-cache',
    'Cache-Status': status,
    Vary: context.var.media ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
  }
}
