import type { z } from 'zod'
import { Code } from '../contract/common'
import type { WordField } from '../contract/vocabulary'
import type { Column, Profile, TimeColumn } from './profile'
import type { Cell } from './profileColumns'
import { type FieldReader, textField, timeField, wordField, yesField } from './profileFields'
import { municipalityField, type SaidMunicipality, type SaidTopic, topicField, topicWordsField } from './profilePlaces'
import { timeReader } from './profileTime'
import { fold, remembering, type Words, wordReader } from './profileWords'
import type { FileFacts, Vocabulary } from './vocabulary'

/** A column whose words stand for values, or the one value of all rows. */
type FixedOrWords<Value> = Value | (Words<Value> & { column: Column })

interface WordOptions<Value> {
  field: 'source' | 'kind' | 'status' | 'precision'
  schema: z.ZodType<Value>
  blank?: Value | null
  known?: Map<string, Value>
}

export type FieldMakers = ReturnType<typeof fieldMakers>

/** What makes readers for single fields out of the columns of a file. */
export function fieldMakers(
  cell: (column: Column, field: string) => Cell,
  vocabulary: Vocabulary,
  { zone, day, date1904 }: FileFacts & { zone: string },
) {
  function words<Value extends string>(
    spec: FixedOrWords<Value>,
    { field, schema, blank, known }: WordOptions<Value>,
  ): FieldReader<Value | null | undefined> {
    if (typeof spec === 'string') return () => spec
    const own = wordReader({ ...spec, otherwise: undefined })
    const rule = (word: string) => (field === 'precision' ? undefined : ruled(vocabulary, field, word, schema))
    const read = remembering((word: string) =>
      word
        ? (rule(word) ?? own(word) ?? known?.get(fold(word)) ?? spec.otherwise)
        : (own('') ?? spec.otherwise ?? (blank === undefined ? rule('') : undefined)),
    )
    return wordField(cell(spec.column, field), { field, read, ...(blank !== undefined && { blank }) })
  }
  function time(field: string, column: TimeColumn | undefined, required = false): FieldReader<string | null> {
    if (!column) return () => null
    const options = { read: timeReader(column, zone, date1904), formats: column.format, required }
    return timeField(field, cell(column.column, field), options)
  }
  function text(field: string, column: Column | undefined): FieldReader<string | null> {
    return column === undefined ? () => null : textField(field, cell(column, field), true)
  }
  function yes(field: string, column: Column | undefined): FieldReader<boolean> | undefined {
    return column === undefined ? undefined : yesField(field, cell(column, field))
  }
  function topic(spec: Profile['topic']): FieldReader<SaidTopic> {
    if (!spec) return () => ({ said: [], topic: null })
    const cells = spec.columns.map((column) => cell(column, 'topic'))
    return spec.tree === undefined
      ? topicField(spec.values, cells, vocabulary.topics)
      : topicWordsField(spec.tree, cells, vocabulary.knowsTopic)
  }
  function municipality(spec: Profile['municipality']): FieldReader<SaidMunicipality> {
    if (!spec) return () => ({ said: '', municipality: null })
    const rule = (word: string) => ruled(vocabulary, 'municipality', word, Code)
    return municipalityField(
      { values: spec.values, rule },
      cell(spec.column, 'municipality'),
      vocabulary.municipalities,
    )
  }
  /** The beginning of the day that was given with the file. */
  function given(): FieldReader<string | null> {
    const moment = day === undefined ? undefined : timeReader(GIVEN, zone)(day)
    return () => moment?.instant ?? null
  }
  /** The local day on which a row says that it was created. */
  function dayOf(column: TimeColumn | undefined): FieldReader<string> {
    if (!column) return () => ''
    const read = timeReader({ ...column, endOfDay: false }, zone, date1904)
    const { value } = cell(column.column, 'createdAt')
    return (row) => read(value(row))?.day ?? ''
  }
  return { words, time, text, yes, topic, municipality, given, dayOf }
}

const GIVEN: TimeColumn = { column: '', format: ['yyyy-MM-dd'], endOfDay: false }

function ruled<Value>(
  { rules }: Vocabulary,
  field: WordField,
  word: string,
  schema: z.ZodType<Value>,
): Value | undefined {
  const value = rules?.(field, word)
  if (value === undefined) return undefined
  const result = schema.safeParse(value)
  return result.success ? result.data : undefined
}
