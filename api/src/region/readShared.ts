import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the data lies that every region starts with. */
export const SHARED = fileURLToPath(new URL('../../../data', import.meta.url))

const TREES = 'topic-trees'

/** The files of topic trees of a region, relative to their folder: the product's, and the pack's own before them. */
export async function listTopicTrees(folder: string): Promise<{ folder: string; file: string }[]> {
  const found = new Map<string, { folder: string; file: string }>()
  for (const place of [SHARED, folder])
    for (const name of await namesIn(join(place, TREES))) found.set(name, { folder: place, file: join(TREES, name) })
  return [...found.values()]
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith('.json')).sort()
}
