import { parseArgs } from 'node:util'
import { LocalDate } from '@ochag/api/contract/common'
import { UsageError } from '../failPlainly'

const USAGE = `Usage: npm run import -- FILE [--profile NAME] [--day YYYY-MM-DD] [--dry-run]
       npm run import -- --list
       npm run import -- --undo ID`

/** What is to be done. */
export type Task =
  | { task: 'import'; file: string; profile: string | undefined; day: string | undefined; dryRun: boolean }
  | { task: 'list' }
  | { task: 'undo'; id: number }

/**
 * Reads the command line.
 * @throws UsageError
 */
export function readArguments(): Task {
  const { values, positionals } = parse()
  const { profile, day, 'dry-run': dryRun, list, undo } = values
  const [file, ...others] = positionals
  if (list && !file) return { task: 'list' }
  if (undo !== undefined && !file && /^[1-9]\d{0,9}$/u.test(undo)) return { task: 'undo', id: Number(undo) }
  const dayRight = day === undefined || LocalDate.safeParse(day).success
  if (!file || others.length > 0 || list || undo !== undefined || !dayRight) throw new UsageError(USAGE)
  return { task: 'import', file, profile, day, dryRun }
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        day: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        undo: { type: 'string' },
      },
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${USAGE}`)
  }
}
