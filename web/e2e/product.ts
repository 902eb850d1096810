import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** The product as a person starts it, on a port and a data folder of its own. */
export interface Product {
  url: string
  dataDirectory: string
  /** Starts it (again) and resolves once it has printed its address. */
  start(): Promise<void>
  /** The power cut: no warning, no cleaning up. */
  kill(): Promise<void>
  /** Runs one of the product's commands on the same data, e.g. `key`, and answers what it printed. */
  command(...words: string[]): Promise<string>
  remove(): Promise<void>
}

/**
 * Prepares the product; with a database URL it runs on that server, else on the embedded database.
 * @param settings variables of the environment besides its own
 * @param words what is started: the product as people start it, or a command that prints its address
 */
export async function prepareProduct(
  databaseUrl: string | undefined,
  settings = {},
  words: readonly string[] = ['start'],
): Promise<Product> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'ochag-e2e-'))
  const port = await freePort()
  const environment = {
    ...process.env,
    // The test runner's own; with it the interface would be built for development.
    NODE_ENV: undefined,
    PORT: String(port),
    OCHAG_DATA_DIR: dataDirectory,
    OCHAG_DEMO_RATE: '0',
    DATABASE_URL: databaseUrl ?? '',
    ...settings,
  }
  let running: ChildProcess | undefined
  // Whoever ends the tests early must not leave it running.
  process.once('exit', () => running?.kill('SIGKILL'))

  async function kill(): Promise<void> {
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const gone = new Promise((resolve) => running?.once('exit', resolve))
    running.kill('SIGKILL')
    await gone
  }

  return {
    url: `http://127.0.0.1:${port}`,
    dataDirectory,
    kill,
    async start() {
      running = spawn(process.execPath, ['scripts/bootstrap.mjs', ...words], { cwd: ROOT, env: environment })
      await printed(running, /http:\/\//)
    },
    command: (...words) =>
      outputOf(spawn(process.execPath, ['scripts/bootstrap.mjs', 'run', ...words], { cwd: ROOT, env: environment })),
    async remove() {
      await kill()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** Builds the interface, so that products which start at the same time find it built. */
export async function buildInterface(): Promise<void> {
  await outputOf(
    spawn(process.execPath, ['scripts/bootstrap.mjs', 'build'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: undefined },
    }),
  )
}

function printed(child: ChildProcess, pattern: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = ''
    function read(data: Buffer): void {
      text += data
      if (pattern.test(text)) resolve()
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`the product ended with ${code}: ${text}`)))
  })
}

function outputOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (data: Buffer) => {
      text += data
    })
    child.stderr?.pipe(process.stderr)
    child.once('exit', (code) =>
      code === 0 ? resolve(text.trim()) : reject(new Error(`it ended with ${code}: ${text}`)),
    )
  })
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
