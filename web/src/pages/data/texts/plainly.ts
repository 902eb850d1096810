import type { Say } from './useDataText'

type Saying = [pattern: RegExp, write: (found: string[], say: Say) => string]

/** What the server says of rows and files, in its own words; whatever is not among them is shown as it is. */
const SAYINGS: Saying[] = [
  [
    /^column (.+): unknown word (".*")$/u,
    ([, column = '', word = ''], say) => say('server.unknownWord', { column, word }),
  ],
  [/^column (.+) is empty$/u, ([, column = ''], say) => say('server.blank', { column })],
  [/^column (.+): (".*") is not a time/u, ([, column = '', word = ''], say) => say('server.notTime', { column, word })],
  [
    /^column (.+): (".*") is not a number/u,
    ([, column = '', word = ''], say) => say('server.notNumber', { column, word }),
  ],
  [
    /^column (.+): (".*") is neither yes nor no/u,
    ([, column = '', word = ''], say) => say('server.notYes', { column, word }),
  ],
  [/^column (.+) holds bytes of another encoding/u, ([, column = ''], say) => say('server.encoding', { column })],
  [/^superseded by line (\d+)/u, ([, line = ''], say) => say('server.superseded', { line })],
  [
    /^(\d+) fields where the header has (\d+)$/u,
    ([, value = '', wanted = ''], say) => say('server.width', { value, wanted }),
  ],
  [
    /has no column (.+); its columns are/u,
    ([, columns = ''], say) => say('server.noColumn', { columns: columns.replaceAll(', no column ', ', ') }),
  ],
  [/the file is empty/u, (_, say) => say('server.empty')],
  [/neither a spreadsheet nor a text|no spreadsheet|this is (?!no)/u, (_, say) => say('server.notTable')],
  [/damaged|cut short|a part of the workbook is missing|is there twice/u, (_, say) => say('server.damaged')],
  [/encrypted/u, (_, say) => say('server.encrypted')],
  [/^archived: of appeals created before (\S+)/u, ([, day = ''], say) => say('server.archived', { day })],
  [/its file is no longer here/u, (_, say) => say('server.fileGone')],
  [/larger than|more than|longer than|too many|too much|take more/u, (_, say) => say('server.large')],
  [/the layout of the file is not known/u, (_, say) => say('server.unknownLayout')],
]

/** A reason of the server in the reader's words. */
export function plainly(reason: string, say: Say): string {
  for (const [pattern, write] of SAYINGS) {
    const found = pattern.exec(reason)
    if (found) return write([...found], say)
  }
  return reason
}
