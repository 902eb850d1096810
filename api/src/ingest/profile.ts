import { z } from 'zod'
import { Code, Kind, Precision, Status, TimeZone } from '../contract/common'
import { IDENTITY_FIELDS } from '../contract/identityFields'
import { ENCODINGS } from './table/csvFile'

/** A column by its header, or by several spellings of it, the first that is there counts. */
const Column = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
export type Column = z.infer<typeof Column>

/** A time column and how it is written: `iso` or a pattern such as `dd.MM.yyyy HH:mm`; several are tried in order. */
const TimeColumn = z.strictObject({
  column: Column,
  format: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).transform((format) => [format].flat()),
  /** A day without a time means its end, as deadlines are understood. */
  endOfDay: z.boolean().default(false),
})
export type TimeColumn = z.infer<typeof TimeColumn>

/**
 * A column whose words stand for something: whole words, else beginnings, else beginnings of any word of theirs (unless
 * they contradict each other), else `otherwise`. Case is ignored.
 */
function words<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    column: Column,
    values: z.record(z.string(), value).default({}),
    prefixes: z.record(z.string(), value).default({}),
    stems: z.record(z.string(), value).default({}),
    otherwise: value.optional(),
  })
}

/** The same for every row, or told by a column. */
function fixedOrWords<Value extends z.ZodType>(value: Value) {
  return z.union([value, words(value)])
}

export type IdentityField = (typeof IDENTITY_FIELDS)[number]

/**
 * How an export becomes appeals: a layout that every region meets (`data/layouts`), a JSON file in the `profiles` folder
 * of a region pack, or a mapping that somebody saved.
 */
export const Profile = z.strictObject({
  description: z.string().optional(),
  /** A file has this layout when `all` of these headers are there and `none` of those. */
  recognise: z.strictObject({ all: z.array(Column).min(1), none: z.array(Column).default([]) }).optional(),
  /** Of CSV; found out when absent. */
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.string().length(1).optional(),
  /** Of times without offset; the region's when absent. */
  timeZone: TimeZone.optional(),
  /** Words that mean "nothing here". */
  empty: z.array(z.string()).default(['-']),
  source: fixedOrWords(Code),
  /** The column of the id; where there is none, the fields that tell one message from another. */
  externalId: z.union([Column, z.strictObject({ derivedFrom: z.array(z.enum(IDENTITY_FIELDS)).min(1) })]),
  kind: fixedOrWords(Kind).default('problem'),
  /** What makes an emergency of an appeal: a status, a source, or the beginning of a word of its topic or text. */
  incident: z
    .strictObject({
      status: z.array(z.string()).default([]),
      source: z.array(z.string()).default([]),
      topic: z.array(z.string()).default([]),
      text: z.array(z.string()).default([]),
    })
    .prefault({}),
  status: z.union([
    Status,
    words(Status).extend({
      /** What rows with and without a closing time have in files that lack the column. */
      withoutColumn: z.strictObject({ closed: Status, open: Status }).optional(),
    }),
  ]),
  /** A column that says yes or no; what is spam is rejected, which is out of every count. */
  spam: Column.optional(),
  /** Absent where no column tells it: then the day has to be given with the file. */
  createdAt: TimeColumn.optional(),
  takenAt: TimeColumn.optional(),
  dueAt: TimeColumn.optional(),
  closedAt: TimeColumn.optional(),
  /**
   * Columns from the general to the particular, e.g. group and topic. With a `tree` their words go on as they are, to be
   * looked up in that tree of topics; a leading «★ » marks the fast procedure. Without one they are the region's own.
   */
  topic: z
    .strictObject({
      columns: z.array(Column).min(1),
      values: z.record(z.string(), Code).default({}),
      tree: Code.optional(),
    })
    .optional(),
  /** A column that says yes or no. */
  fastTrack: Column.optional(),
  municipality: z.strictObject({ column: Column, values: z.record(z.string(), Code).default({}) }).optional(),
  /** Words of a place, for finding it. */
  place: z
    .strictObject({
      settlement: Column.optional(),
      street: Column.optional(),
      house: Column.optional(),
      organisation: Column.optional(),
    })
    .prefault({}),
  point: z.strictObject({ longitude: Column, latitude: Column }).optional(),
  precision: fixedOrWords(Precision).optional(),
  executor: z.strictObject({ column: Column, values: z.record(z.string(), z.string()).default({}) }).optional(),
  address: Column.optional(),
  text: Column.optional(),
  /** Columns with personal data, for people to see that they are meant: like all others without a meaning they stay unread. */
  never: z.array(Column).default([]),
  /** From when on a coordinate that many appeals share is taken for the source's word for "unknown". */
  defaultPoints: z
    .strictObject({
      appeals: z.int().min(2).default(100),
      addresses: z.int().min(2).default(20),
      withoutAddress: z.number().min(0).max(1).default(0.5),
    })
    .prefault({}),
})
export type Profile = z.infer<typeof Profile>

/** A profile by the name that people choose it by. */
export interface NamedProfile {
  name: string
  profile: Profile
}
