import { appendFile, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FieldError } from '../contract/newAppeal'

/** A rejected row: where it stands and what is wrong, never what it holds. */
export interface Rejection {
  /** Empty in a CSV file. */
  sheet: string
  line: number
  errors: FieldError[]
}

/** Writes rejected rows to `<folder>/<file>-<time>.rejected.csv`, one line each; no rejection, no file. */
export function rejectionFile(folder: string, file: string, now: Date) {
  const time = now.toISOString().replaceAll(':', '-')
  const path = join(folder, `${basename(file)}-${time}.rejected.csv`)
  let begun = false

  async function write(rejections: Rejection[]): Promise<void> {
    if (rejections.length === 0) return
    const lines = rejections.map(csvLine)
    if (!begun) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      lines.unshift('line,field,reason\n')
    }
    await appendFile(path, lines.join(''), { mode: 0o600 })
    begun = true
  }

  return { write, path: () => (begun ? path : undefined) }
}

function csvLine({ sheet, line, errors }: Rejection): string {
  const field = errors.map((error) => error.field).join('; ')
  const reason = errors.map((error) => error.reason).join('; ')
  return `${sheet ? quoted(`${sheet}!${line}`) : line},${quoted(field)},${quoted(reason)}\n`
}

function quoted(text: string): string {
  return `"${text.replace(/[\r\n]+/gu, ' ').replaceAll('"', '""')}"`
}
