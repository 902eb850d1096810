import { z } from 'zod'
import { Code, Instant, LocalDate, LocalizedText, NONE } from './common'
import { DigestStatement } from './digestStatement'

/** What a digest sums up: one local day, or the seven from a Monday. */
export const DigestUnit = z.enum(['day', 'week'])
export type DigestUnit = z.infer<typeof DigestUnit>

const isMonday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1

const Place = Code.refine((code) => code !== NONE, 'must be a municipality').optional()

/** Which digest; {@link oneOfBoth} is to be put on every schema made from it. */
export const DigestWanted = z.object({
  day: LocalDate.optional().meta({ description: 'The day, in the region’s time zone; or give `week`.' }),
  week: LocalDate.refine(isMonday, 'must be a Monday').optional().meta({ description: 'The Monday of the week.' }),
  municipality: Place.meta({ description: 'Of this municipality; without it, of the whole region.' }),
})

/** Refuses both units and none. */
export function oneOfBoth({ day, week }: z.infer<typeof DigestWanted>, context: z.RefinementCtx): void {
  if ((day === undefined) === (week === undefined))
    context.addIssue({ code: 'custom', path: ['day'], message: 'give either day or week' })
}

export const DigestQuery = DigestWanted.superRefine(oneOfBoth)
export type DigestQuery = z.infer<typeof DigestQuery>

const Span = z.object({ from: LocalDate, to: LocalDate })

/** Days `[from, to)`; `previous` is as long and just before, `usual` are the `units` such stretches before it. */
export const DigestPeriod = Span.extend({
  unit: DigestUnit,
  previous: Span.nullable(),
  usual: Span.extend({ units: z.int() }).nullable(),
  /** Of a day: the same day of the four weeks before, by which changes are judged. Absent where digests of old were kept. */
  sameDays: z.array(LocalDate).nullable().optional(),
  /** Whether its last day is over. */
  finished: z.boolean(),
})
export type DigestPeriod = z.infer<typeof DigestPeriod>

/**
 * A count, the count of the stretch before, and the sum over the usual stretches: their mean is it divided by `units`.
 * Null where the data do not reach back, or where the period is not over.
 */
export const DigestFigure = z.object({ count: z.int(), previous: z.int().nullable(), usual: z.int().nullable() })
export type DigestFigure = z.infer<typeof DigestFigure>

/** A figure of a topic, source or municipality; `none` for the appeals without. */
export const CodeFigure = DigestFigure.extend({ code: z.string() })
export type CodeFigure = z.infer<typeof CodeFigure>

/** A topic that is always shown, with the topics right under it. */
export const CriticalTopic = CodeFigure.extend({ subtopics: z.array(CodeFigure) })
export type CriticalTopic = z.infer<typeof CriticalTopic>

/** Appeals that name the same address at least {@link LEAST_AT_ADDRESS} times in one direction. */
export const HotAddress = z.object({ topic: z.string(), address: z.string(), count: z.int() })
export type HotAddress = z.infer<typeof HotAddress>
export const LEAST_AT_ADDRESS = 2

/**
 * What was promised and what was done. `due`: appeals whose deadline lay in the period: closed in time, closed late but
 * before its end, open at its end, closed at an unknown time. Null where the data cannot say: no deadlines, no closing dates.
 */
export const Promises = z.object({
  due: z.object({ count: z.int(), inTime: z.int(), late: z.int(), open: z.int(), undated: z.int() }).nullable(),
  /** Closed in the period, whenever they came. */
  closed: z.int().nullable(),
  /** Put off, and given back or disputed, in the period. */
  deferred: z.int(),
  returned: z.int(),
})
export type Promises = z.infer<typeof Promises>

/** Whose task the appeals are, by the rules for executors. */
const Task = z.object({ count: z.int(), previous: z.int().nullable() })
export const DigestTasks = z.object({ municipal: Task, regional: Task, nobody: Task, unknown: Task })
export type DigestTasks = z.infer<typeof DigestTasks>

/** All appeals of the days or weeks up to and with this one, oldest first; as many as the data reach back. */
const Trend = z.array(z.object({ from: LocalDate, count: z.int() }))

export const DigestFigures = z.object({
  total: DigestFigure,
  trend: Trend,
  kinds: z.object({ problem: DigestFigure, suggestion: DigestFigure, incident: DigestFigure }),
  /** Groups of topics that have any appeal now or before, most frequent first. */
  groups: z.array(CodeFigure),
  critical: z.array(CriticalTopic),
  /** Emergencies by topic and by municipality, most frequent first. */
  emergencies: z.object({ topics: z.array(CodeFigure), municipalities: z.array(CodeFigure) }),
  sources: z.array(CodeFigure),
  tasks: DigestTasks,
  /** Of a digest of the region: every municipality, most frequent first. */
  municipalities: z.array(CodeFigure),
  addresses: z.array(HotAddress),
  promises: Promises,
})
export type DigestFigures = z.infer<typeof DigestFigures>

const Names = z.record(z.string(), LocalizedText)

/** A digest by itself: figures, what they say, and the names as they were. */
export const Digest = z.object({
  period: DigestPeriod,
  municipality: Code.nullable(),
  place: LocalizedText,
  figures: DigestFigures,
  statements: z.array(DigestStatement),
  names: z.object({ topics: Names, sources: Names, municipalities: Names }),
})
export type Digest = z.infer<typeof Digest>

/**
 * `kept`: as it was when it was composed for the first time after its end, and so for ever. `open`: by the data of this
 * moment, because its period is not over, there are no appeals in it yet, or an import is under way.
 */
export const DigestAnswer = Digest.extend({
  state: z.enum(['kept', 'open']),
  composedAt: Instant,
  /** Version of the data that it was composed from. */
  version: z.int(),
})
export type DigestAnswer = z.infer<typeof DigestAnswer>

export const DigestArchiveQuery = z.object({
  unit: DigestUnit,
  municipality: Place,
  from: LocalDate.optional(),
  to: LocalDate.optional().meta({ description: 'The day after the last.' }),
})
export type DigestArchiveQuery = z.infer<typeof DigestArchiveQuery>

/** The digests that are kept, newest first. */
export const DigestArchive = z.object({
  digests: z.array(z.object({ from: LocalDate, composedAt: Instant, total: z.int() })),
})
export type DigestArchive = z.infer<typeof DigestArchive>
