import { z } from 'zod'
import { Code, LocalDate, LocalizedText, Position, TimeZone } from './common'
import { Season } from './topic'
import { WORD_VALUES, WordMatching } from './vocabulary'

/** `region.json`: what a region is, and how its boundary file names things. */
export const RegionFile = z.object({
  code: Code,
  name: LocalizedText,
  timeZone: TimeZone,
  languages: z.array(z.string()).min(1),
  demo: z.boolean().default(false),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  boundaries: z
    .object({
      /** Absent when the operator loads boundaries with `npm run boundaries`. */
      file: z.string().optional(),
      approximate: z.boolean().default(false),
      /** Which property of a feature holds what. */
      properties: z.object({
        code: z.string().optional(),
        name: z.string(),
        nameEn: z.string().optional(),
        residents: z.string().optional(),
      }),
      validFrom: LocalDate.optional(),
    })
    .default({ approximate: false, properties: { name: 'name' } }),
  /** Places next to the region that are no part of it: an address there is nowhere here. */
  outside: z.array(z.string()).optional(),
  source: z
    .object({
      /** Whom the licences of the pack's files ask to be named on the map. */
      attribution: z.string().optional(),
    })
    .optional(),
})
export type RegionFile = z.infer<typeof RegionFile>

export const MunicipalityFile = z.array(
  z.object({ code: Code, name: LocalizedText, residents: z.int().nonnegative().nullish() }),
)
export type MunicipalityFile = z.infer<typeof MunicipalityFile>

/** A row of `settlements.csv`. */
export const SettlementRow = z.object({
  name: z.string().min(1),
  name_en: z.string(),
  type: z.string(),
  municipality: z.string(),
  lon: z.coerce.number().pipe(Position.def.items[0]),
  lat: z.coerce.number().pipe(Position.def.items[1]),
  residents: z.coerce.number().int().nonnegative(),
})
export type SettlementRow = z.infer<typeof SettlementRow>

/** A row of `streets.csv`: a street, or with a number a house of a street that has a row of its own. */
export const StreetRow = z.object({
  settlement: z.string().min(1),
  municipality: Code,
  name: z.string().min(1),
  type: z.string().min(1),
  lon: z.coerce.number().pipe(Position.def.items[0]),
  lat: z.coerce.number().pipe(Position.def.items[1]),
  house: z.string().optional(),
})
export type StreetRow = z.infer<typeof StreetRow>

/** A node of `topics.json`; nothing is inherited, so every node says everything of itself. */
export interface TopicNode {
  code: string
  name: LocalizedText
  severity: number
  critical: boolean
  season?: Season | undefined
  deadlineDays?: number | undefined
  /** Words by which exports call this topic. */
  aliases: string[]
  children: TopicNode[]
}
export const TopicNode: z.ZodType<TopicNode> = z.object({
  code: Code,
  name: LocalizedText,
  severity: z.int().min(1).max(5).default(3),
  critical: z.boolean().default(false),
  season: Season.optional(),
  deadlineDays: z.int().positive().optional(),
  aliases: z.array(z.string()).default([]),
  get children() {
    return z.array(TopicNode).default([])
  },
})

export const SourceFile = z.array(
  z.object({
    code: Code,
    name: LocalizedText,
    deadlineDays: z.int().positive().optional(),
    aliases: z.array(z.string()).default([]),
  }),
)
export type SourceFile = z.infer<typeof SourceFile>

/** A node of another system's tree of topics, as that system calls it, without its «★». */
export interface TopicTreeNode {
  name: string
  /** The system deals with it by its fast procedure; written «★» in exports. */
  fastTrack: boolean
  children: TopicTreeNode[]
}
export const TopicTreeNode: z.ZodType<TopicTreeNode> = z.object({
  name: z.string().min(1),
  fastTrack: z.boolean().default(false),
  get children() {
    return z.array(TopicTreeNode).default([])
  },
})

/** A file of `topic-trees/`: the topics of a system that appeals come from, to be mapped to the region's own. */
export const TopicTreeFile = z.object({
  code: Code,
  name: LocalizedText,
  source: z.string(),
  date: z.string(),
  tree: z.array(TopicTreeNode),
})
export type TopicTreeFile = z.infer<typeof TopicTreeFile>

/** Rules of one field: any of the words, found in this way, stands for the value. */
function rulesFor<Value extends z.ZodType>(value: Value) {
  return z.array(z.object({ matching: WordMatching, words: z.array(z.string()).min(1), value })).default([])
}

/** `rules.json`: what the words of exports stand for; whole words go first, then the first rule that fits. */
export const WordRuleFile = z.strictObject({
  status: rulesFor(WORD_VALUES.status),
  source: rulesFor(WORD_VALUES.source),
  kind: rulesFor(WORD_VALUES.kind),
  municipality: rulesFor(WORD_VALUES.municipality),
  executor: rulesFor(WORD_VALUES.executor),
})
export type WordRuleFile = z.infer<typeof WordRuleFile>

/** A region pack as it was read; geometry files stay files. */
export interface RegionPack {
  folder: string
  fingerprint: string
  region: RegionFile
  municipalities: MunicipalityFile
  settlements: SettlementRow[]
  streets: StreetRow[]
  topics: TopicNode[]
  sources: SourceFile
  /** Trees of other systems, the pack's own in the place of the product's of the same code. */
  topicTrees: TopicTreeFile[]
  /** The pack's own rules for words, and the product's. */
  rules: { pack: WordRuleFile; default: WordRuleFile }
}
