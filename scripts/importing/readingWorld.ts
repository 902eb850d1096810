import { join } from 'node:path'
import type { RegionPack } from '@ochag/api/contract/pack'
import type { Sql } from '@ochag/api/db/connect'
import { readLayouts } from '@ochag/api/imports/layouts'
import type { ReadingWorld } from '@ochag/api/imports/openFile'
import { importVocabulary } from '@ochag/api/ingest/importVocabulary'
import { ROOT } from '@ochag/api/settings'

/** What reading files needs to know of a region: the product's layouts and its own, and its words. */
export function readingWorld(sql: Sql, pack: RegionPack): ReadingWorld {
  const folders = { product: join(ROOT, 'data', 'layouts'), region: join(pack.folder, 'profiles') }
  return { layouts: () => readLayouts(sql, folders), vocabulary: () => importVocabulary(sql, pack) }
}
