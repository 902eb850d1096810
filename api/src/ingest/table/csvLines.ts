import { ImportError } from './importError'

/** A longer line is no CSV; reading it would only fill the memory. */
const LONGEST_LINE = 4_194_304

/**
 * Cuts text that arrives in pieces into lines, some at a time, without their line ends (LF or CRLF) and without a byte order mark.
 * @throws ImportError at a line of more than 4 million characters
 */
export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = ''
  let first = true
  for await (const piece of pieces) {
    const lines = (rest + (first ? piece.replace(/^\uFEFF/u, '') : piece)).split('\n')
    first &&= piece === ''
    rest = lines.pop() ?? ''
    yield lines.map(withoutReturn)
    if (rest.length > LONGEST_LINE)
      throw new ImportError('a line is longer than 4 million characters: is this a CSV file?')
  }
  if (rest) yield [withoutReturn(rest)]
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
