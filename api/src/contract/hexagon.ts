import { z } from 'zod'
import { Breakdown } from './breakdown'
import { Cell, Code, Position, RESOLUTION } from './common'
import { FilterFields, orderedPeriod } from './filter'

const Degrees = z.string().regex(/^-?\d+(\.\d+)?$/)

/** `w,s,e,n` in degrees; east of west by less than zero means that the box crosses the 180th meridian. */
export const BoundingBox = z
  .string()
  .transform((text, context): [number, number, number, number] => {
    const parts = text.split(',').map((part) => (Degrees.safeParse(part).success ? Number(part) : Number.NaN))
    const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = parts
    const sound = parts.length === 4 && Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90
    if (sound && south < north && west !== east) return [west, south, east, north]
    context.addIssue({ code: 'custom', message: 'must be west,south,east,north in degrees, south below north' })
    return z.NEVER
  })
  .meta({ type: 'string', example: '28.0,58.4,35.7,61.4', description: 'west,south,east,north in degrees' })
export type BoundingBox = z.infer<typeof BoundingBox>

export const HexagonQuery = FilterFields.extend({
  bbox: BoundingBox,
  resolution: z.coerce.number().int().min(RESOLUTION.min).max(RESOLUTION.max),
}).superRefine(orderedPeriod)
export type HexagonQuery = z.infer<typeof HexagonQuery>

export const Hexagon = z.object({ cell: Cell, count: z.int() })
export type Hexagon = z.infer<typeof Hexagon>

/**
 * Hexagons that touch the box, each counted whole. `total` and `unlocated` are of the filter, not of the box;
 * `defaultPoint` is the part of `unlocated` that the source had put on a default coordinate.
 */
export const HexagonAnswer = z.object({
  resolution: z.int(),
  total: z.int(),
  unlocated: z.int(),
  defaultPoint: z.int(),
  hexagons: z.array(Hexagon),
})
export type HexagonAnswer = z.infer<typeof HexagonAnswer>

export const CellParam = z.object({ cell: Cell })

/** Drill-down of one hexagon: the breakdown of its appeals under the filter. */
export const HexagonDetail = Breakdown.extend({
  cell: Cell,
  resolution: z.int(),
  center: Position,
  municipalities: z.array(Code),
})
export type HexagonDetail = z.infer<typeof HexagonDetail>
