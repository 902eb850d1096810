import { z } from 'zod'
import { Cell, Code, LocalDate, RESOLUTION, Status } from './common'
import { FilterFields, orderedPeriod } from './filter'

/** What is open at this moment, and how much of it past its deadline. */
export const Backlog = z.object({ open: z.int(), overdue: z.int() })
export type Backlog = z.infer<typeof Backlog>

/** The relative error of {@link Figures}' medians. */
export const REACTION_ERROR = 0.05

/** Figures that cannot be added up from parts. */
export const Figures = Backlog.extend({
  /** Median seconds until the first response, within ±5 % of the true one; null when there was none. */
  medianReaction: z.number().nullable(),
  /** How many appeals have had a first response. */
  reactions: z.int(),
  distinctAddresses: z.int(),
})
export type Figures = z.infer<typeof Figures>

/** For the whole filter and for every municipality that has any appeal under it; `none` for appeals without. */
export const FiguresAnswer = Figures.extend({
  at: z.iso.datetime().meta({ description: 'The moment of “now”, a full minute.' }),
  municipalities: z.array(Figures.extend({ municipality: z.string() })),
})
export type FiguresAnswer = z.infer<typeof FiguresAnswer>

export const BacklogQuery = FilterFields.extend({
  resolution: z.coerce.number().int().min(RESOLUTION.min).max(9),
}).superRefine(orderedPeriod)
export type BacklogQuery = z.infer<typeof BacklogQuery>

export const BacklogHexagon = Backlog.extend({ cell: Cell })
export type BacklogHexagon = z.infer<typeof BacklogHexagon>

export const BacklogAnswer = z.object({
  at: z.iso.datetime(),
  resolution: z.int(),
  hexagons: z.array(BacklogHexagon),
})
export type BacklogAnswer = z.infer<typeof BacklogAnswer>

export const StandingQuery = FilterFields.pick({ topic: true, municipality: true }).extend({
  on: LocalDate.meta({ description: 'The local day at whose end the statuses are counted.' }),
})
export type StandingQuery = z.infer<typeof StandingQuery>

/** How many appeals had each status at the end of a day, by the municipality and topic they have now. */
export const StandingAnswer = z.object({
  on: LocalDate,
  statuses: z.record(Status, z.int()),
  municipalities: z.array(z.object({ municipality: Code, statuses: z.record(Status, z.int()) })),
})
export type StandingAnswer = z.infer<typeof StandingAnswer>
