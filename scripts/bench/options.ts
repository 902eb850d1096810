import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { UsageError } from '../failPlainly'

export const PARTS = [
  'questions',
  'http',
  'clients',
  'live',
  'ingest',
  'import',
  'embedded',
  'wire',
  'browser',
] as const
export type Part = (typeof PARTS)[number]

/** What the bench is asked to do. */
export interface Options {
  rows: number
  seed: string
  only: ReadonlySet<Part>
  /** Where the bench's own server keeps its data. */
  folder: string
  /** The folder stays for the next run. */
  keep: boolean
  /** File for the results, JSON. */
  out: string | undefined
  /** Only show what earlier runs wrote there. */
  report: string[]
  clients: number
  seconds: number
  listeners: number
  posts: number
  ingestRows: number
  embeddedRows: number
  port: number
  profile: boolean
}

const USAGE = `Usage: npm run bench -- [--rows 10000000] [--only ${PARTS.join(',')}] [--out results.json]
  --folder FOLDER          keep the database there and use it again when rows and seed are the same
  --seed WORD  --clients 200  --seconds 60  --listeners 1000  --posts 40
  --ingest-rows 100000  --embedded-rows 200000  --port 0  --profile
  --report results.json …  only show what earlier runs found
DATABASE_URL names a server of your own (an empty database, as superuser); without it a throw-away one is started.`

/**
 * Reads the command line of the bench.
 * @throws UsageError saying how to call it
 */
export function readOptions(words: string[]): Options {
  const { values, positionals } = parse(words)
  return {
    rows: numberOf('rows', values.rows, 10_000_000),
    seed: values.seed ?? 'bench',
    only: partsOf(values.only),
    folder: values.folder ?? join(tmpdir(), `bench-${process.pid}`),
    keep: values.folder !== undefined,
    out: values.out,
    report: values.report === undefined ? [] : [values.report, ...positionals],
    clients: numberOf('clients', values.clients, 200),
    seconds: numberOf('seconds', values.seconds, 60),
    listeners: numberOf('listeners', values.listeners, 1000),
    posts: numberOf('posts', values.posts, 40),
    ingestRows: numberOf('ingest-rows', values['ingest-rows'], 100_000),
    embeddedRows: numberOf('embedded-rows', values['embedded-rows'], 200_000),
    port: numberOf('port', values.port, 0),
    profile: values.profile === true,
  }
}

function parse(words: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        ...{ rows: text, seed: text, only: text, folder: text, out: text, report: text, clients: text, seconds: text },
        ...{ listeners: text, posts: text, 'ingest-rows': text, 'embedded-rows': text, port: text },
        profile: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${USAGE}`)
  }
}

function numberOf(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise
  const number = Number(text.replaceAll('_', ''))
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new UsageError(`--${name} must be a whole number, not ${text}\n${USAGE}`)
}

function partsOf(text: string | undefined): ReadonlySet<Part> {
  if (text === undefined) return new Set(PARTS)
  const names = text.split(',')
  const unknown = names.filter((name) => !PARTS.some((part) => part === name))
  if (unknown.length > 0) throw new UsageError(`--only knows no ${unknown.join(', ')}\n${USAGE}`)
  return new Set(PARTS.filter((part) => names.includes(part)))
}
