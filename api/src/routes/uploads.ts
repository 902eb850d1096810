import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { FileReport, UploadName, UploadParam, UploadReading } from '../contract/upload'
import type { Env } from '../environment'
import { type Upload, UploadTooLarge } from '../imports/uploads'
import { HttpError, invalid, notFound } from './errors'
import { requireMapping } from './mapping'
import { requireOperator } from './operator'
import { router } from './router'

const report = { description: 'What the file is', content: { 'application/json': { schema: FileReport } } }
const guarded = { security: [{ key: [] }], middleware: requireOperator }

const get = createRoute({
  ...guarded,
  method: 'get',
  path: '/{id}',
  summary: 'What a file is, how its first rows will look, and, in time, what its words mean nothing to the region',
  request: { params: UploadParam, query: UploadReading.pick({ profile: true, day: true }) },
  responses: { 200: report },
})
const inspect = createRoute({
  ...guarded,
  method: 'post',
  path: '/{id}/report',
  summary: 'The same, read by a mapping of columns made for this file',
  request: {
    params: UploadParam,
    body: { required: true, content: { 'application/json': { schema: UploadReading } } },
  },
  responses: { 200: report },
})
const remove = createRoute({
  ...guarded,
  method: 'delete',
  path: '/{id}',
  summary: 'Forget a file',
  request: { params: UploadParam },
  responses: { 204: { description: 'Forgotten' } },
})

export const uploads = router()
  .openapi(get, async (context) => {
    const upload = await requireUpload(context, context.req.valid('param').id)
    const found = await context.var.dependencies.imports.inspect(upload, context.req.valid('query'))
    return context.json(found, 200, { 'Cache-Control': 'no-store' })
  })
  .openapi(inspect, async (context) => {
    const upload = await requireUpload(context, context.req.valid('param').id)
    const reading = context.req.valid('json')
    if (reading.mapping !== undefined) requireMapping('mapping', reading.mapping)
    const found = await context.var.dependencies.imports.inspect(upload, reading)
    return context.json(found, 200, { 'Cache-Control': 'no-store' })
  })
  .openapi(remove, async (context) => {
    const { id } = await requireUpload(context, context.req.valid('param').id)
    await context.var.dependencies.imports.forget(id)
    return context.body(null, 204)
  })

/** Registered apart: the body goes to the disk as it comes, whatever its type. */
export const postUploads = router()
postUploads.openAPIRegistry.registerPath({
  method: 'post',
  path: '/',
  summary: 'Hand in a file: XLSX, or CSV plain or gzip',
  security: [{ key: [] }],
  request: {
    query: UploadName,
    body: { required: true, content: { 'application/octet-stream': { schema: z.string() } } },
  },
  responses: { 201: report },
})
postUploads.post('/', requireOperator, async (context) => {
  const { imports } = context.var.dependencies
  const { success, data } = UploadName.safeParse(context.req.query())
  if (!success) throw invalid([{ field: 'name', reason: 'the name of the file is needed' }])
  refuseLength(Number(context.req.header('Content-Length')), imports.uploads.mostBytes)
  const { body } = context.req.raw
  if (!body) throw invalid([{ field: 'body', reason: 'the file is empty' }])
  const upload = await imports.uploads.receive(body, data.name).catch((error: unknown) => {
    throw error instanceof UploadTooLarge ? tooLarge(imports.uploads.mostBytes) : error
  })
  return context.json(await imports.inspect(upload, {}), 201)
})

function refuseLength(length: number, most: number): void {
  if (length > most) throw tooLarge(most)
}

function tooLarge(most: number): HttpError {
  return new HttpError(413, 'limit', `a file may have at most ${most} bytes (OCHAG_MOST_UPLOAD_BYTES)`)
}

/**
 * The file of an upload.
 * @throws HttpError 404 when it has been imported or forgotten
 */
export async function requireUpload(context: Context<Env>, id: string): Promise<Upload> {
  const upload = await context.var.dependencies.imports.uploads.find(id)
  if (!upload) throw notFound('This upload')
  return upload
}
