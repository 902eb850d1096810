import { createHash } from 'node:crypto'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync, gzip } from 'node:zlib'
import { z } from 'zod'

const MANIFEST = 'manifest.json'
const PART = /^before-(\d{4}-01-01)-(\d{6})\.jsonl\.gz$/

const Part = z.object({
  file: z.string(),
  appeals: z.int(),
  events: z.int(),
  bytes: z.int(),
  sha256: z.string(),
})
type Part = z.infer<typeof Part>

/** What a folder of archived appeals holds. */
const Manifest = z.object({ region: z.string(), parts: z.array(Part) })
export type Manifest = z.infer<typeof Manifest>

/** One line of a part, as far as the folder looks into it. */
export interface Line {
  id: number
  events: readonly unknown[]
}

/** Reads the manifest; undefined where there is none. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? undefined : Manifest.parse(JSON.parse(text))
}

/** Writes the manifest so that there is always a whole one. */
export function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  return writeSafely(folder, MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
}

/** Names of the parts in a folder, oldest first, whether the manifest knows them or not. */
export async function listParts(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => PART.test(name)).sort()
}

/** The name of the part after these ones. */
export function nextPart(before: string, parts: readonly string[]): string {
  const last = Math.max(0, ...parts.map((name) => Number(PART.exec(name)?.[2] ?? 0)))
  return `before-${before}-${String(last + 1).padStart(6, '0')}.jsonl.gz`
}

/** Writes one appeal a line; resolves when the file is safe on the disk. */
export async function writePart(folder: string, file: string, lines: readonly Line[]): Promise<Part> {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const content = await promisify(gzip)(text)
  await writeSafely(folder, file, content)
  return partOf(file, content, lines)
}

/** Reads a part that the manifest does not know. */
export async function readPart(folder: string, file: string): Promise<{ part: Part; lines: Line[] }> {
  const content = await readFile(join(folder, file))
  const text = gunzipSync(content).toString()
  const lines: Line[] = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { part: partOf(file, content, lines), lines }
}

/** Removes a part whose appeals are still stored. */
export function removePart(folder: string, file: string): Promise<void> {
  return rm(join(folder, file))
}

function partOf(file: string, content: Buffer, lines: readonly Line[]): Part {
  const events = lines.reduce((sum, line) => sum + line.events.length, 0)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { file, appeals: lines.length, events, bytes: content.length, sha256 }
}

/** A name appears in the folder only with its whole content, also after a power failure. */
async function writeSafely(folder: string, name: string, content: Buffer): Promise<void> {
  const draft = join(folder, `${name}.draft`)
  const file = await open(draft, 'w')
  await file.writeFile(content)
  await file.sync()
  await file.close()
  await rename(draft, join(folder, name))
  const directory = await open(folder, 'r')
  await directory.sync().catch(() => undefined)
  await directory.close()
}
