import { z } from 'zod'
import { Count, LocalDate, TimeOfDay } from './common'
import { Filter, FilterFields, orderedPeriod } from './filter'
import { METRICS } from './metrics'

/**
 * What every metric is made of, for the appeals that a filter admits in one part of the region; metricValue in metrics.ts
 * makes the metrics of it. All but the medians and `expected` add up over municipalities and groups. What became of appeals
 * is read from them: of archived ones it is not known, and they count in `count`, `previous`, `open` and `weight` only.
 */
export const Measures = Count.extend({
  /** Not closed now. */
  open: z.int(),
  /** Of `open`, those past their deadline now. */
  overdue: z.int(),
  /**
   * Appeals with a deadline of which can be told whether it was kept, that is all but those closed on an unknown day; and of
   * those the ones that are open past it or were closed after it.
   */
  withDeadline: z.int(),
  late: z.int(),
  /** Appeals that were closed at least once or returned, and of those the ones that came back: reopened or disputed. */
  closed: z.int(),
  returned: z.int(),
  /** Sum of the severities of the appeals' topics; one where a topic has none. */
  weight: z.number(),
  /** Median seconds from creation to first response, and to the last closing, each within ±5 %; null where there is none. */
  medianResponse: z.number().nullable(),
  medianResolution: z.number().nullable(),
  /** What the seasonal baseline expects; null where there is none. */
  expected: z.number().nullable(),
})
export type Measures = z.infer<typeof Measures>

/** Which parts are asked for; a group is a root of the topic tree, a topic is any node of it with its descendants. */
export const PARTS = ['municipality', 'group', 'topic', 'municipality-group', 'municipality-topic'] as const
export const Part = z.enum(PARTS)
export type Part = z.infer<typeof Part>

/** At most so many buckets of a trend. */
export const MOST_TREND_BUCKETS = 60

export const MeasuresQuery = FilterFields.extend({
  by: Part,
  trend: z.coerce.number().int().min(2).max(MOST_TREND_BUCKETS).optional().meta({
    description: 'With each part, its counts in at most so many equally long stretches of whole days.',
  }),
  outcomes: z.enum(['true', 'false']).optional().meta({
    description:
      'With `false`, what became of the appeals is not looked for: `overdue`, `withDeadline`, `late`, `closed` and `returned` are 0, `medianResolution` is null. The answer then hardly depends on how many appeals there are.',
  }),
}).superRefine(orderedPeriod)
export type MeasuresQuery = z.infer<typeof MeasuresQuery>

/** One part: `none` for appeals without municipality or topic; a side that is not asked for is absent. */
export const PartMeasures = Measures.extend({
  municipality: z.string().optional(),
  topic: z.string().optional(),
  trend: z.array(z.int()).optional(),
})
export type PartMeasures = z.infer<typeof PartMeasures>

/** Parts without any appeal in both periods are absent. `at` is the moment of “now”, a full minute. */
export const MeasuresAnswer = z.object({
  at: z.iso.datetime(),
  /** With what the period is compared, and up to what time of its last day; null where the filter has no closed period. */
  previous: z.object({ from: LocalDate, to: LocalDate, until: TimeOfDay.optional() }).nullable(),
  /** The stretches of the trends, the last of which ends with the period; null where none were asked for. */
  stretches: z.object({ from: LocalDate, days: z.int(), buckets: z.int() }).nullable(),
  total: Measures,
  parts: z.array(PartMeasures),
})
export type MeasuresAnswer = z.infer<typeof MeasuresAnswer>

export const MetricsQuery = Filter
/** Why a metric cannot be shown under a filter. */
export const MetricReason = z.enum([
  'no_residents',
  'no_deadlines',
  'no_responses',
  'no_closings',
  'no_severity',
  'no_comparison',
  'no_baseline',
  'archived',
])
export type MetricReason = z.infer<typeof MetricReason>

/** Every metric: why it has no meaning here, or null; and whether hexagons have it or municipalities alone. */
export const MetricsAnswer = z.object({
  metrics: z.array(z.object({ metric: z.enum(METRICS), reason: MetricReason.nullable(), hexagons: z.boolean() })),
})
export type MetricsAnswer = z.infer<typeof MetricsAnswer>
