import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '@hono/zod-openapi'
import { BasemapParam, Boundaries, SettlementAnswer } from '../contract/geography'
import { Region } from '../contract/region'
import { getRegion } from '../queries/getRegion'
import { listBoundaries } from '../queries/listBoundaries'
import { listSettlements } from '../queries/listSettlements'
import { HttpError } from './errors'
import { getRoute, router } from './router'

const region = getRoute('/region', 'The region', {}, Region)
const boundaries = getRoute('/boundaries', 'Boundaries of municipalities in force today, GeoJSON', {}, Boundaries)
const settlements = getRoute('/settlements', 'Settlements, largest first', {}, SettlementAnswer)
const FeatureCollection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })
const basemap = getRoute(
  '/basemap/{layer}',
  'A layer of the basemap, GeoJSON',
  { params: BasemapParam },
  FeatureCollection,
)

/** A pack without this layer draws nothing there. */
const NOTHING = { type: 'FeatureCollection' as const, features: [] }

export const geography = router()
  .openapi(region, async (context) => {
    const found = await getRegion(context.var.sql)
    if (!found) throw new HttpError(503, 'no-region', 'no region pack has been loaded yet')
    return context.json(found, 200)
  })
  .openapi(boundaries, async (context) => context.json(await listBoundaries(context.var.sql), 200))
  .openapi(settlements, async (context) => context.json({ settlements: await listSettlements(context.var.sql) }, 200))
  .openapi(basemap, async (context) => {
    const { layer } = context.req.valid('param')
    const file = join(context.var.dependencies.regionFolder, 'basemap', `${layer}.geojson`)
    const text = await readFile(file, 'utf8').catch(() => undefined)
    return context.json(text === undefined ? NOTHING : FeatureCollection.parse(JSON.parse(text)), 200)
  })
