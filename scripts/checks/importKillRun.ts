import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { readText } from '@ochag/api/ingest/table/csvFile'
import { ROOT } from '@ochag/api/settings'
import { type BostonDatabase, realDataFile } from './bostonDatabase'

/** Milliseconds until an import says its first word about rows, and from then to its end. */
export interface Pace {
  starting: number
  storing: number
}

/** When to kill: milliseconds after the start of the process, or after its first word. */
export type Moment = { after: 'start' | 'first word'; milliseconds: number }

/** Writes the first rows of the year, and its header, to a temporary file; answers its path. */
export async function writeSlice(rows: number): Promise<string> {
  const lines: string[] = []
  let rest = ''
  for await (const piece of readText(realDataFile('boston', 'boston-311-2015.csv.gz'), 'utf-8')) {
    const whole = (rest + piece).split('\n')
    rest = whole.pop() ?? ''
    lines.push(...whole)
    if (lines.length > rows) break
  }
  const file = join(await mkdtemp(join(tmpdir(), 'ochag-slice-')), 'slice.csv')
  await writeFile(file, `${lines.slice(0, rows + 1).join('\n')}\n`)
  return file
}

/**
 * Runs the import command to its end; answers its pace and how many rows an import before it had done.
 * @throws Error when it fails
 */
export async function runWhole(place: BostonDatabase, file: string): Promise<{ pace: Pace; before: number }> {
  const begun = Date.now()
  const child = start(place, file)
  const firstWord = once(child, 'first word').then(() => Date.now())
  let output = ''
  child.stdout?.on('data', (bytes) => {
    output += bytes
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`the import ended with ${code}`)
  const spoken = await firstWord
  const before = Number(/going on after (\d+) rows/.exec(output)?.[1] ?? 0)
  return { pace: { starting: spoken - begun, storing: Date.now() - spoken }, before }
}

/** Runs the import command and kills it at a moment; false when it was done before. */
export async function runAndKill(place: BostonDatabase, file: string, moment: Moment): Promise<boolean> {
  const child = start(place, file)
  const exit = once(child, 'exit')
  if (moment.after === 'first word') await Promise.race([once(child, 'first word'), exit])
  await Promise.race([delay(moment.milliseconds), exit])
  child.kill('SIGKILL')
  const [, signal] = await exit
  return signal === 'SIGKILL'
}

function start(place: BostonDatabase, file: string): ChildProcess {
  const command = ['--import', 'tsx', join(ROOT, 'scripts', 'import.ts'), file, '--profile', 'boston-311']
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, ...place.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout?.once('data', () => child.emit('first word'))
  child.stdout?.resume()
  return child
}
