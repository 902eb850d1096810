/** The bytes of a file from `start` up to and including `end`. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * What a Range header asks of a file of some size (RFC 9110, 14.2): one range, `unsatisfiable` beyond its end, or null for
 * the whole file, which also answers what is no single range of bytes.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (from === '' && to === '') return null
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (from !== '' && to !== '' && Number(to) < start) return null
  return start >= size || end < start ? 'unsatisfiable' : { start, end }
}
