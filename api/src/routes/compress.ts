import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AnswerCache } from '../answers/answerCache'
import { type Compressed, chooseEncoding, compressBytes, EFFORT, isCompressible } from '../answers/compression'
import type { Env } from '../environment'

/** Compresses whatever nobody has compressed yet: brotli or gzip, as the client prefers. */
export const compress = createMiddleware<Env>(async (context, next) => {
  await next()
  await compressed(context, EFFORT.answer)
})

/** Compresses what does not change once, with more effort, and keeps it; `keyOf` names the content, or says not to keep it. */
export function compressOnce(kept: AnswerCache<Compressed>, keyOf: (context: Context<Env>) => string | undefined) {
  return createMiddleware<Env>(async (context, next) => {
    await next()
    const content = context.res.ok ? keyOf(context) : undefined
    if (content === undefined) return
    await compressed(context, EFFORT.kept, {
      get: (encoding) => kept.get(`${encoding} ${content}`),
      set: (encoding, body) => kept.set(`${encoding} ${content}`, body),
    })
  })
}

interface Kept {
  get(encoding: string): Compressed | undefined
  set(encoding: string, body: Compressed): void
}

async function compressed(context: Context<Env>, effort: number, kept?: Kept): Promise<void> {
  const { headers } = context.res
  if (!mayCompress(context)) return
  if (!/accept-encoding/i.test(headers.get('Vary') ?? '')) headers.append('Vary', 'Accept-Encoding')
  const wanted = chooseEncoding(context.req.header('Accept-Encoding'))
  if (!wanted) return
  const known = kept?.get(wanted)
  if (known) await context.res.body?.cancel()
  const result = known ?? (await compressBytes(await bytesOf(context), wanted, effort))
  if (!known) kept?.set(wanted, result)
  replaceBody(context, result)
}

function mayCompress({ req, res }: Context<Env>): boolean {
  return (
    req.method !== 'HEAD' &&
    res.body !== null &&
    res.status !== 206 &&
    !res.headers.has('Content-Encoding') &&
    isCompressible(res.headers.get('Content-Type'))
  )
}

async function bytesOf(context: Context<Env>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await context.res.arrayBuffer())
}

function replaceBody(context: Context<Env>, { body, encoding }: Compressed): void {
  const headers = new Headers(context.res.headers)
  headers.set('Content-Length', String(body.byteLength))
  if (encoding) headers.set('Content-Encoding', encoding)
  const { status } = context.res
  context.res = undefined
  context.res = new Response(body, { status, headers })
}
