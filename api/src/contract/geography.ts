import { z } from 'zod'
import { Code, LocalizedText, Position } from './common'

const Ring = z.array(Position)
const Polygonal = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
])

/** Boundaries valid today, simplified for drawing; `label` is a position well inside. */
export const Boundaries = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.object({ code: Code, name: LocalizedText, label: Position }),
      geometry: Polygonal,
    }),
  ),
})
export type Boundaries = z.infer<typeof Boundaries>

/** A place of the gazetteer, largest first. */
export const Settlement = z.object({
  name: LocalizedText,
  kind: z.string(),
  municipality: Code.nullable(),
  residents: z.int(),
  point: Position,
})
export type Settlement = z.infer<typeof Settlement>

export const SettlementAnswer = z.object({ settlements: z.array(Settlement) })
export type SettlementAnswer = z.infer<typeof SettlementAnswer>

export const BasemapParam = z.object({ layer: z.enum(['land', 'water', 'rivers']) })
