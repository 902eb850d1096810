import { z } from 'zod'
import { Code, Count, LocalizedText } from './common'

/** `MM-DD`; checked against a leap year, so that 29 February is one. */
const DayOfYear = z.string().refine((text) => z.iso.date().safeParse(`2024-${text}`).success, 'must be a day, MM-DD')

/** A window of the year in which a topic exists, both ends included, `MM-DD`; may cross the new year. */
export const Season = z.object({ from: DayOfYear, to: DayOfYear })
export type Season = z.infer<typeof Season>

/** A node of the topic tree; its count includes its descendants. */
export const Topic = Count.extend({
  code: Code,
  parent: Code.nullable(),
  name: LocalizedText,
  severity: z.int().min(1).max(5),
  critical: z.boolean(),
  season: Season.nullable(),
  deadlineDays: z.int().nullable(),
})
export type Topic = z.infer<typeof Topic>

/** The tree in reading order, parents before children; `none` are the appeals without a topic. */
export const TopicAnswer = z.object({ topics: z.array(Topic), none: Count })
export type TopicAnswer = z.infer<typeof TopicAnswer>
