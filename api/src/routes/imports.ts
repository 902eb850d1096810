import { createRoute } from '@hono/zod-openapi'
import { Import, Imported, ImportList, ImportParam, ImportQuery, ImportRequest } from '../contract/imports'
import { rejectionSheet } from '../imports/rejectionSheet'
import { describeImported } from '../queries/describeImported'
import { getImport } from '../queries/getImport'
import { listImports } from '../queries/listImports'
import { notFound } from './errors'
import { requireMapping } from './mapping'
import { operatorOf, requireOperator } from './operator'
import { refused } from './refused'
import { router } from './router'
import { requireUpload } from './uploads'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const NO_STORE = { 'Cache-Control': 'no-store' }

const guarded = { security: [{ key: [] }], middleware: requireOperator }
const answer = { content: { 'application/json': { schema: Import } } }

const list = createRoute({
  ...guarded,
  method: 'get',
  path: '/',
  summary: 'The history of imports, newest first',
  request: { query: ImportQuery },
  responses: { 200: { description: 'A page', content: { 'application/json': { schema: ImportList } } } },
})
const begin = createRoute({
  ...guarded,
  method: 'post',
  path: '/',
  summary: 'Import a file that has been handed in',
  request: { body: { required: true, content: { 'application/json': { schema: ImportRequest } } } },
  responses: { 202: { description: 'The import, which has begun', ...answer } },
})
const one = createRoute({
  ...guarded,
  method: 'get',
  path: '/{id}',
  summary: 'One import; while it runs, ask again for its progress',
  request: { params: ImportParam },
  responses: { 200: { description: 'The import', ...answer } },
})
const imported = createRoute({
  ...guarded,
  method: 'get',
  path: '/{id}/appeals',
  summary: 'Where and when the appeals lie that it wrote, for a link to the map',
  request: { params: ImportParam },
  responses: { 200: { description: 'Where', content: { 'application/json': { schema: Imported } } } },
})
const rejections = createRoute({
  ...guarded,
  method: 'get',
  path: '/{id}/rejections.xlsx',
  summary: 'Its rejected rows with the reasons, as a spreadsheet',
  request: { params: ImportParam },
  responses: { 200: { description: 'XLSX', content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } } },
})

function act<Action extends 'cancel' | 'resume' | 'undo'>(action: Action, summary: string) {
  return createRoute({
    ...guarded,
    method: 'post',
    path: `/{id}/${action}`,
    summary,
    request: { params: ImportParam },
    responses: { 200: { description: 'The import as it is now', ...answer } },
  })
}

export const imports = router()
  .openapi(list, async (context) =>
    context.json(await listImports(context.var.dependencies.database.sql, context.req.valid('query')), 200, NO_STORE),
  )
  .openapi(begin, async (context) => {
    const { upload, mapping, ...reading } = context.req.valid('json')
    if (mapping !== undefined) requireMapping('mapping', mapping)
    const file = await requireUpload(context, upload)
    const job = context.var.dependencies.imports.start(file, { ...reading, mapping }, operatorOf(context))
    return context.json(await job.catch(refused), 202)
  })
  .openapi(one, async (context) => {
    const { id } = context.req.valid('param')
    const found = await getImport(context.var.dependencies.database.sql, id)
    if (!found) throw notFound(`Import ${id}`)
    return context.json(found, 200, NO_STORE)
  })
  .openapi(imported, async (context) => {
    const { id } = context.req.valid('param')
    const { sql } = context.var.dependencies.database
    if (!(await getImport(sql, id))) throw notFound(`Import ${id}`)
    return context.json(await describeImported(sql, id), 200, NO_STORE)
  })
  .openapi(rejections, async (context) => {
    const { id } = context.req.valid('param')
    const { sql } = context.var.dependencies.database
    if (!(await getImport(sql, id))) throw notFound(`Import ${id}`)
    return context.body(ReadableStream.from(rejectionSheet(sql, id)), 200, {
      ...NO_STORE,
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="import-${id}-rejected.xlsx"`,
    })
  })
  .openapi(act('cancel', 'Stop an import; what has been stored stays'), async (context) => {
    const { id } = context.req.valid('param')
    return context.json(await context.var.dependencies.imports.cancel(id).catch(refused), 200)
  })
  .openapi(act('resume', 'Go on with an import whose process has died'), async (context) => {
    const { id } = context.req.valid('param')
    return context.json(await context.var.dependencies.imports.resume(id).catch(refused), 200)
  })
  .openapi(act('undo', 'Take an import back as a whole'), async (context) => {
    const { id } = context.req.valid('param')
    return context.json(await context.var.dependencies.imports.undo(id, operatorOf(context)).catch(refused), 200)
  })
