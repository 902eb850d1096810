const ESCAPED = /["\\]/g

/** What an element of an array may be; a boolean is written as PostgreSQL writes it. */
type Element = string | number | boolean | null

/**
 * Values in PostgreSQL's own text form of an array, for a parameter with a cast to the array's type: the driver's form of
 * lists knows only types that were there when it connected. Nothing but nulls becomes an empty array, which `unnest` beside longer ones
 * pads with nulls.
 */
export function arrayText(values: readonly Element[]): string {
  if (values.every((value) => value === null)) return '{}'
  return `{${values.map(elementText).join()}}`
}

function elementText(value: Element): string {
  if (value === null) return 'NULL'
  if (typeof value !== 'string') return String(value)
  return `"${value.replace(ESCAPED, '\\$&')}"`
}
