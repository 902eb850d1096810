import { z } from 'zod'
import { Cell, Code, Kind, LocalDate, Status, TimeOfDay } from './common'
import { COMPARISONS } from './metrics'

/** A query parameter that may be given once, many times or not at all; read as an array or undefined. */
function repeatable<Item extends z.ZodType<string, string>>(item: Item) {
  return z
    .union([z.array(item).max(200), item.transform((one) => [one])])
    .optional()
    .meta({ description: 'Repeatable: any of the given values.' })
}

/**
 * The one filter that every question shares. Dates are days in the region's time zone, `to` is exclusive.
 * A topic stands for itself and all its descendants. `none` asks for appeals without topic or municipality.
 * Without `status`, rejected appeals (spam) are left out of every answer.
 */
export const FilterFields = z.object({
  from: LocalDate.optional().meta({ description: 'First day, in the region’s time zone.' }),
  to: LocalDate.optional().meta({ description: 'Day after the last one, in the region’s time zone.' }),
  until: TimeOfDay.optional().meta({
    description: 'Of the last day only the appeals created before this local time; needs `to`.',
  }),
  topic: repeatable(Code),
  municipality: repeatable(Code),
  source: repeatable(Code),
  status: repeatable(Status),
  kind: repeatable(Kind),
  cell: Cell.optional().meta({ description: 'Only appeals inside this H3 cell.' }),
  located: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Only appeals that are, or are not, in a hexagon.' }),
  compare: z.enum(COMPARISONS).optional().meta({
    description: 'What `previous` counts: the equally long period just before (default), or the same days a year ago.',
  }),
  compareUntil: TimeOfDay.optional().meta({
    description: '`until` of the period that `previous` counts: for a period whose last day is not over yet.',
  }),
})

interface Ends {
  from?: string | undefined
  to?: string | undefined
  until?: string | undefined
}

/** Refuses an empty or reversed period and one cut without an end; to be put on every schema made from {@link FilterFields}. */
export function orderedPeriod<Shape extends Ends>(filter: Shape, context: z.RefinementCtx<Shape>): void {
  if (filter.until && !filter.to)
    context.addIssue({
      code: 'custom',
      path: ['until'],
      message: 'cuts the last day of a period and needs its end, to',
    })
  if (filter.from && filter.to && filter.from >= filter.to)
    context.addIssue({ code: 'custom', path: ['to'], message: 'must be later than from; the period is half-open' })
}

export const Filter = FilterFields.superRefine(orderedPeriod)
export type Filter = z.infer<typeof Filter>
