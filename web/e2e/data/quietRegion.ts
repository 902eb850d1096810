import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PACK = join(import.meta.dirname, '../../../data/leningrad')

/** A copy of the demo's region pack without the demo: it starts empty, and in seconds. */
export async function quietRegion(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'ochag-region-'))
  await cp(PACK, folder, { recursive: true })
  const file = join(folder, 'region.json')
  const region = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...region, demo: false }))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
