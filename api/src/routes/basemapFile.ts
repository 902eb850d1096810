import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { type Context, Hono } from 'hono'
import { byteRange } from '../basemap/byteRange'
import type { Basemap } from '../basemap/openBasemap'
import type { BasemapAnswer } from '../contract/basemap'
import type { Env } from '../environment'
import { HttpError } from './errors'

interface FileState {
  size: number
  /** Another one as soon as another file lies there. */
  version: string
}

/** The region's own basemap: what it is, and its file, of which a browser asks some bytes at a time. */
export const basemapFile = new Hono<Env>()
  .get('/region.json', async (context) => {
    const { basemap } = context.var.dependencies
    const { version } = basemap ? await stateOf(basemap) : { version: '' }
    const answer: BasemapAnswer = { tiles: basemap ? { ...basemap.tiles, version } : null }
    context.header('Cache-Control', 'no-cache')
    return context.json(answer)
  })
  .get('/region.pmtiles', async (context) => {
    const { basemap } = context.var.dependencies
    if (!basemap) throw new HttpError(404, 'not-found', 'no basemap has been put in place')
    const state = await stateOf(basemap)
    context.header('ETag', `"${state.version}"`)
    context.header('Accept-Ranges', 'bytes')
    context.header('Cache-Control', 'no-cache')
    if (isKnown(context, state)) return context.body(null, 304)
    return answerBytes(context, basemap.path, state)
  })

function answerBytes(context: Context<Env>, path: string, state: FileState): Response {
  const range = isCurrent(context, state) ? byteRange(context.req.header('Range'), state.size) : null
  if (range === 'unsatisfiable') {
    context.header('Content-Range', `bytes */${state.size}`)
    return context.body(null, 416)
  }
  const { start, end } = range ?? { start: 0, end: state.size - 1 }
  context.header('Content-Type', 'application/octet-stream')
  context.header('Content-Length', String(end - start + 1))
  if (range) context.header('Content-Range', `bytes ${start}-${end}/${state.size}`)
  const status = range ? 206 : 200
  if (context.req.method === 'HEAD') return context.body(null, status)
  const bytes = Readable.toWeb(createReadStream(path, { start, end }))
  return context.body(bytes as ReadableStream<Uint8Array<ArrayBuffer>>, status)
}

async function stateOf({ path }: Basemap): Promise<FileState> {
  const { size, mtimeMs } = await stat(path).catch(() => {
    throw new HttpError(503, 'basemap', 'the basemap is not there at the moment')
  })
  return { size, version: `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}` }
}

function isKnown({ req }: Context<Env>, { version }: FileState): boolean {
  const known = req.header('If-None-Match')?.split(',') ?? []
  return known.some((tag) => tag.trim().replace(/^W\//, '') === `"${version}"`)
}

/** Whether the bytes that are asked for continue those of the file as it is now. */
function isCurrent({ req }: Context<Env>, { version }: FileState): boolean {
  const wanted = req.header('If-Range')
  return wanted === undefined || wanted === `"${version}"`
}
