import { createRoute } from '@hono/zod-openapi'
import { ProfileContent, ProfileParam, SavedProfile, SavedProfileAnswer } from '../contract/savedProfile'
import { listProfiles } from '../imports/listProfiles'
import { removeProfile } from '../queries/removeProfile'
import { saveProfile } from '../queries/saveProfile'
import { conflict, notFound } from './errors'
import { requireMapping } from './mapping'
import { operatorOf, requireOperator } from './operator'
import { router } from './router'

const guarded = { security: [{ key: [] }], middleware: requireOperator }

const list = createRoute({
  ...guarded,
  method: 'get',
  path: '/',
  summary: 'Layouts of files: saved ones, the region’s, and those that every region meets',
  responses: { 200: { description: 'Layouts', content: { 'application/json': { schema: SavedProfileAnswer } } } },
})
const save = createRoute({
  ...guarded,
  method: 'put',
  path: '/{name}',
  summary: 'Save a mapping of columns to be used again',
  request: {
    params: ProfileParam,
    body: { required: true, content: { 'application/json': { schema: ProfileContent } } },
  },
  responses: { 200: { description: 'The layout', content: { 'application/json': { schema: SavedProfile } } } },
})
const remove = createRoute({
  ...guarded,
  method: 'delete',
  path: '/{name}',
  summary: 'Remove a saved mapping',
  request: { params: ProfileParam },
  responses: { 204: { description: 'Removed' } },
})

export const importProfiles = router()
  .openapi(list, async (context) => {
    const { imports, database } = context.var.dependencies
    const profiles = await listProfiles(database.sql, await imports.layouts())
    return context.json({ profiles }, 200, { 'Cache-Control': 'no-store' })
  })
  .openapi(save, async (context) => {
    const { imports, database } = context.var.dependencies
    const { name } = context.req.valid('param')
    const profile = context.req.valid('json')
    requireMapping('profile', profile)
    const taken = (await imports.layouts()).find((layout) => layout.name === name && layout.origin !== 'saved')
    if (taken) throw conflict('taken', `the ${taken.origin} has a layout ${name}: choose another name`)
    await saveProfile(database.sql, { name, profile, savedBy: operatorOf(context) })
    const saved = await listProfiles(database.sql, await imports.layouts())
    const found = saved.find((layout) => layout.name === name)
    if (!found) throw notFound(`Layout ${name}`)
    return context.json(found, 200)
  })
  .openapi(remove, async (context) => {
    const { name } = context.req.valid('param')
    if (!(await removeProfile(context.var.dependencies.database.sql, name))) throw notFound(`Saved layout ${name}`)
    return context.body(null, 204)
  })
