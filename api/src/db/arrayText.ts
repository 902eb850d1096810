const ESCAPED = /["\\]/
const EVERY_ESCAPED = /["\\]/g

/**
 * Values in PostgreSQL's own text form of an array, for a parameter with a cast to the array's type: the driver's form of
 * lists knows only types that were there when it connected. Nothing but nulls becomes an empty array, which `unnest` beside
 * longer ones pads with nulls.
 */
export function arrayText(values: readonly (string | number | boolean | null)[]): string {
  if (values.every((value) => value === null)) return '{}'
  let text = ''
  for (const value of values)
    text += typeof value === 'string' ? `,"${escaped(value)}"` : `,${value === null ? 'NULL' : value}`
  return `{${text.slice(1)}}`
}

function escaped(text: string): string {
  return ESCAPED.test(text) ? text.replace(EVERY_ESCAPED, '\\$&') : text
}
