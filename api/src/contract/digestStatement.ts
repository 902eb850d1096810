import { z } from 'zod'
import { Kind, LocalDate } from './common'

/** Where the map shows a number: the filter under which it counts the same appeals. */
export const DigestPlace = z.object({
  from: LocalDate,
  to: LocalDate,
  topic: z.string().optional(),
  municipality: z.string().optional(),
  source: z.string().optional(),
  kind: Kind.optional(),
})
export type DigestPlace = z.infer<typeof DigestPlace>

const Amounts = z.object({ count: z.int(), previous: z.int().nullable(), usual: z.int().nullable() })

/** A part of a change: what it adds to the mean, or takes away. */
const Share = z.object({ code: z.string(), count: z.int(), difference: z.number() })

/** A change that is worth a sentence, and by which parts it is mostly made. */
const Change = Amounts.extend({
  /** Of its topic, source or municipality. */
  subject: z.string(),
  topic: Share.nullable(),
  municipality: Share.nullable(),
  /** Of a day: the sum over the same day of the four weeks before; absent where digests of old were kept. */
  weekday: z.int().nullable().optional(),
  /** The probability of a count as far off as this one, or farther, were nothing different from before: from the same days of the week where these are known. */
  chance: z.number().nullable(),
})
export type DigestChange = z.infer<typeof Change>

/** What the figures say, without words: each language has its own for every code. */
export const DigestStatement = z.discriminatedUnion('code', [
  z.object({ code: z.literal('nothing') }),
  Amounts.extend({
    code: z.literal('total'),
    chance: z.number().nullable(),
    /** Of a day: the sum over the same day of the four weeks before. */
    weekday: z.int().nullable(),
  }),
  z.object({
    code: z.literal('kinds'),
    problem: z.int(),
    suggestion: z.int(),
    incident: z.int(),
  }),
  Change.extend({ code: z.literal('topicChanged') }),
  z.object({ code: z.literal('nothingChanged') }),
  Change.extend({ code: z.literal('municipalityChanged') }),
  Amounts.extend({ code: z.literal('emergencies'), topics: z.array(z.object({ code: z.string(), count: z.int() })) }),
  /** Critical topics about which nobody wrote, though so many did before that it is a wonder. */
  z.object({ code: z.literal('critical'), silent: z.array(z.string()) }),
  z.object({
    code: z.literal('due'),
    count: z.int(),
    inTime: z.int(),
    late: z.int(),
    open: z.int(),
    undated: z.int(),
  }),
  z.object({ code: z.literal('noDeadlines') }),
  z.object({ code: z.literal('noClosings') }),
])
export type DigestStatement = z.infer<typeof DigestStatement>
export type StatementCode = DigestStatement['code']
