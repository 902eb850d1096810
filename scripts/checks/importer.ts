import { join } from 'node:path'
import type { Import } from '@ochag/api/contract/imports'
import type { Sql } from '@ochag/api/db/connect'
import { importPath } from '@ochag/api/imports/importPath'
import type { Reading } from '@ochag/api/imports/openFile'
import { readPack } from '@ochag/api/region/readPack'
import { ROOT } from '@ochag/api/settings'
import { readingWorld } from '../importing/readingWorld'

/** Imports a file as the product does. */
export type Importer = (file: string, reading?: Reading) => Promise<Import>

/** Imports files into a region of ours, the way of the import command. */
export async function importerFor(sql: Sql, region: string): Promise<Importer> {
  const world = readingWorld(sql, await readPack(join(ROOT, 'data', region)))
  return (file, reading = {}) =>
    importPath(sql, file, {
      reading,
      world,
      begunBy: 'check',
      signal: new AbortController().signal,
      failed: (error) => console.error(error),
    })
}
