import { z } from 'zod'
import { Code, Count, Kind, Status } from './common'

/** Whose task an appeal is, by the name of its executor. */
export const Responsibility = z.enum(['municipal', 'regional', 'nobody'])
export type Responsibility = z.infer<typeof Responsibility>

/** What a word of a source may stand for, by the field in which it is met. */
export const WORD_VALUES = {
  status: Status,
  source: Code,
  kind: Kind,
  municipality: Code,
  executor: Responsibility,
} as const

export const WordField = z.enum(['status', 'source', 'kind', 'municipality', 'executor'])
export type WordField = z.infer<typeof WordField>

export const WordMatching = z.enum(['exact', 'prefix', 'contains'])
export type WordMatching = z.infer<typeof WordMatching>

/** How a path of words got its topic: by the program, exactly or but for spelling; by a person; or not at all. */
export const TopicWordHow = z.enum(['exact', 'normalised', 'person', 'none'])
export type TopicWordHow = z.infer<typeof TopicWordHow>

export const TopicWordQuery = z.object({
  tree: Code.optional().meta({ description: 'Only of this tree, e.g. `pos`.' }),
  mapped: z.enum(['true', 'false']).optional().meta({ description: 'Only paths that have, or have not, a topic.' }),
  limit: z.coerce.number().int().min(1).max(200).default(100),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type TopicWordQuery = z.infer<typeof TopicWordQuery>

/** A topic that a path may mean, and how alike they are, from 0 to 1. */
export const TopicSuggestion = z.object({ code: Code, score: z.number() })
export type TopicSuggestion = z.infer<typeof TopicSuggestion>

/** A path of another system's tree, from the general to the particular, and the region's topic for it. */
export const TopicWord = z.object({
  id: z.int(),
  tree: z.string(),
  path: z.array(z.string()),
  topic: Code.nullable(),
  how: TopicWordHow,
  /** Stored appeals that came with these words, rejected ones too. */
  appeals: z.int(),
})
export type TopicWord = z.infer<typeof TopicWord>

/** A tree in figures: paths, those without a topic, and the appeals of both. */
export const TopicTreeCount = z.object({
  tree: z.string(),
  words: z.int(),
  unmapped: z.int(),
  appeals: z.int(),
  unmappedAppeals: z.int(),
})
export type TopicTreeCount = z.infer<typeof TopicTreeCount>

/** A page of paths, those of most appeals first; `total` of them in all. */
export const TopicWordAnswer = z.object({
  trees: z.array(TopicTreeCount),
  total: z.int(),
  words: z.array(TopicWord.extend({ suggestions: z.array(TopicSuggestion) })),
})
export type TopicWordAnswer = z.infer<typeof TopicWordAnswer>

export const IdParam = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })

/** The topic that a path shall have; null for none. */
export const TopicWordMapping = z.strictObject({ topic: Code.nullable() })
/** How many appeals have another topic now. */
export const TopicWordMapped = z.object({ appeals: z.int() })
export type TopicWordMapped = z.infer<typeof TopicWordMapped>

const WordRuleFields = z.strictObject({
  field: WordField,
  matching: WordMatching,
  word: z.string().max(300),
  value: z.string().max(100),
})

/** What a word stands for; an empty value says that it stands for nothing, whatever later rules say. */
export const NewWordRule = WordRuleFields.superRefine(({ field, matching, word, value }, context) => {
  const allowed = WORD_VALUES[field].safeParse(value)
  if (value !== '' && !allowed.success)
    context.addIssue({ code: 'custom', path: ['value'], message: allowed.error.issues[0]?.message ?? 'not allowed' })
  if (matching !== 'exact' && word.trim() === '')
    context.addIssue({ code: 'custom', path: ['word'], message: 'every word begins with nothing' })
})
export type NewWordRule = z.infer<typeof NewWordRule>

/** A person's rules come before the region pack's, those before the product's own. */
export const WordRule = WordRuleFields.extend({ id: z.int(), origin: z.enum(['person', 'pack', 'default']) })
export type WordRule = z.infer<typeof WordRule>

export const WordRuleRemoved = z.object({ id: z.int() })
export type WordRuleRemoved = z.infer<typeof WordRuleRemoved>

/** In the order in which they count. */
export const WordRuleAnswer = z.object({ rules: z.array(WordRule) })
export type WordRuleAnswer = z.infer<typeof WordRuleAnswer>

/** Appeals by whose task they are; `unknown` are those of executors that no rule knows, the most frequent named. */
export const ResponsibilityAnswer = z.object({
  municipal: Count,
  regional: Count,
  nobody: Count,
  unknown: Count,
  unknownExecutors: z.array(z.object({ executor: z.string(), count: z.int() })),
})
export type ResponsibilityAnswer = z.infer<typeof ResponsibilityAnswer>
