import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const text = { type: 'string' } as const

/** What the soak is asked to do. */
export function readSoakOptions(words: string[]) {
  const { values } = parseArgs({
    args: words,
    options: { minutes: text, rows: text, writers: text, readers: text, listeners: text, folder: text, port: text },
  })
  return {
    minutes: Number(values.minutes ?? 20),
    rows: Number(values.rows ?? 200_000),
    writers: Number(values.writers ?? 4),
    readers: Number(values.readers ?? 20),
    listeners: Number(values.listeners ?? 100),
    folder: values.folder ?? join(tmpdir(), `bench-soak-${process.pid}`),
    port: Number(values.port ?? 0),
    seed: 'soak',
    keep: false,
  }
}
export type SoakOptions = ReturnType<typeof readSoakOptions>
