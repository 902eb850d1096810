import { z } from 'zod'

const DayOfYear = z.string().refine(isDayOfYear, 'A day of the year is MM-DD')

/** One entry of topics.json with its subtopics. Nothing is inherited: each entry says what holds for it. */
export const Topic = z.strictObject({
  code: z.string().regex(/^[a-z-]+(\.[a-z-]+)*$/),
  name: z.object({ ru: z.string().min(1), en: z.string().min(1) }),
  severity: z.number().int().min(1).max(5),
  critical: z.boolean().optional(),
  season: z.object({ from: DayOfYear, to: DayOfYear }).optional(),
  deadlineDays: z.number().int().positive(),
  aliases: z.array(z.string().min(1)).optional(),
  get children() {
    return z.array(Topic).optional()
  },
})
export type Topic = z.infer<typeof Topic>

/** All topics of a tree with their parents, in reading order. */
export function flattenTopics(topics: Topic[], parent?: Topic): { topic: Topic; parent?: Topic }[] {
  return topics.flatMap((topic) => [{ topic, parent }, ...flattenTopics(topic.children ?? [], topic)])
}

function isDayOfYear(text: string): boolean {
  const day = new Date(`2024-${text}T00:00:00Z`)
  return /^\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().slice(5, 10) === text
}
