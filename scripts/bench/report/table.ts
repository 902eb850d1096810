/** A Markdown table; numbers should come as text already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Objects of the same shape as a table, nested objects flattened to columns of their own. */
export function objectTable(rows: readonly object[]): string {
  const flat = rows.map((row) => flattened(row))
  const head = [...new Set(flat.flatMap((row) => Object.keys(row)))]
  return table(
    head,
    flat.map((row) => head.map((name) => plain(row[name]))),
  )
}

function flattened(row: object, prefix = ''): Record<string, unknown> {
  const entries = Object.entries(row).map(([name, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(flattened(value, `${prefix}${name}: `))
      : [[prefix + name, value]],
  )
  return Object.fromEntries(entries.flat())
}

function plain(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? grouped(value) : value.toFixed(2)
  return String(value ?? '')
}

/** Milliseconds with two or three figures. */
export function milliseconds(value: number): string {
  if (value >= 1000) return `${(value / 1000).toFixed(1)} s`
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`
}

export function bytes(value: number): string {
  if (value >= 2 ** 30) return `${(value / 2 ** 30).toFixed(1)} GB`
  return value >= 2 ** 20 ? `${(value / 2 ** 20).toFixed(0)} MB` : `${(value / 1024).toFixed(1)} kB`
}

/** A whole number with thin groups of three digits. */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en').replaceAll(',', ' ')
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`
}

export function mark(met: boolean): string {
  return met ? '✓' : '✗'
}
