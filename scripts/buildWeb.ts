import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '@ochag/api/settings'

const WEB = join(ROOT, 'web')
const STAMP = join(WEB, 'dist', 'built-from.txt')
const INPUTS = [
  join(WEB, 'src'),
  join(WEB, 'index.html'),
  join(WEB, 'vite.config.ts'),
  join(ROOT, 'api/src/contract'),
  join(ROOT, 'pnpm-lock.yaml'),
]

/** Builds the interface into `web/dist`, unless it was built from exactly these sources. */
export async function buildWeb(): Promise<void> {
  const fingerprint = await fingerprintOf(INPUTS)
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === fingerprint) return
  console.log('Building the interface …')
  // Whoever starts us, a test run too, gets the interface that people get.
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  await build({ root: WEB, logLevel: 'warn' })
  await writeFile(STAMP, fingerprint)
}

async function fingerprintOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of await filesOf(path)) hash.update(file.slice(ROOT.length)).update(await readFile(file))
  return hash.digest('hex')
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined)
  if (!entries) return [path]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
