import { z } from 'zod'
import { Code, Kind, Precision, Status, TimeZone } from '../contract/common'
import { ENCODINGS } from './csvFile'

const Column = z.string()

/** A time column and how it is written: `iso` or a pattern such as `dd.MM.yyyy HH:mm`; several are tried in order. */
const TimeColumn = z.strictObject({
  column: Column,
  format: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).transform((format) => [format].flat()),
  /** A day without a time means its end, as deadlines are understood. */
  endOfDay: z.boolean().default(false),
})
export type TimeColumn = z.infer<typeof TimeColumn>

/** A column whose words stand for something else: whole words, else beginnings, else `otherwise`. Case is ignored. */
function words<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    column: Column,
    values: z.record(z.string(), value).default({}),
    prefixes: z.record(z.string(), value).default({}),
    otherwise: value.optional(),
  })
}

/** The same for every row, or told by a column. */
function fixedOrWords<Value extends z.ZodType>(value: Value) {
  return z.union([value, words(value)])
}

/** How a CSV export becomes appeals: a JSON file in the `profiles` folder of a region pack. */
export const Profile = z.strictObject({
  description: z.string().optional(),
  encoding: z.enum(ENCODINGS).default('utf-8'),
  delimiter: z.string().length(1).optional(),
  /** Of times without offset; the region's when absent. */
  timeZone: TimeZone.optional(),
  /** Words that mean "nothing here". */
  empty: z.array(z.string()).default(['-']),
  source: fixedOrWords(Code),
  externalId: Column,
  kind: fixedOrWords(Kind).default('problem'),
  status: fixedOrWords(Status),
  createdAt: TimeColumn,
  takenAt: TimeColumn.optional(),
  dueAt: TimeColumn.optional(),
  closedAt: TimeColumn.optional(),
  /** Columns from the general to the particular, e.g. group and topic. */
  topic: z.strictObject({ columns: z.array(Column).min(1), values: z.record(z.string(), Code).default({}) }).optional(),
  municipality: z.strictObject({ column: Column, values: z.record(z.string(), Code).default({}) }).optional(),
  point: z.strictObject({ longitude: Column, latitude: Column }).optional(),
  precision: fixedOrWords(Precision).optional(),
  executor: z.strictObject({ column: Column, values: z.record(z.string(), z.string()).default({}) }).optional(),
  address: Column.optional(),
  text: Column.optional(),
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
