import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RegionPack } from '@ochag/api/contract/pack'
import type { Sql } from '@ochag/api/db/connect'
import { importPath } from '@ochag/api/imports/importPath'
import { batchOf } from '@ochag/api/imports/runImport'
import { recount } from '@ochag/api/rollup/recount'
import { readingWorld } from '../../importing/readingWorld'
import { createWorld, type FactRecipe } from '../facts/factWorld'
import { freshDatabase } from '../load/freshDatabase'
import { timeCopyAgain } from './copyAgain'
import { exportRows } from './exportRows'
import { FORMATS, type Format, writeExport } from './writeExport'

/** What a file costs on its whole way: read, parsed, its words and places understood, stored, counted. */
export interface ImportRun {
  format: Format
  rows: number
  rowsPerSecond: number
  copyRowsPerSecond: number
  /** Of plain COPY of the same appeals. */
  share: number
  /** The same file once more: nothing changes. */
  againRowsPerSecond: number
  wrong: string[]
}

/** Imports a control centre's export as the product does, beside plain COPY of what it became. */
export async function measureImport(pack: RegionPack, url: string, recipe: FactRecipe): Promise<ImportRun[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-import-'))
  try {
    const runs: ImportRun[] = []
    for (const format of FORMATS) runs.push(await measureFormat(pack, url, recipe, { format, folder }))
    return runs
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function measureFormat(
  pack: RegionPack,
  url: string,
  recipe: FactRecipe,
  { format, folder }: { format: Format; folder: string },
): Promise<ImportRun> {
  const file = join(folder, `export.${format}`)
  await writeExport(file, format, exportRows(createWorld(pack, recipe), pack))
  const database = await freshDatabase(pack, url)
  try {
    const { sql } = database
    const seconds = await timeImport(sql, pack, file)
    const copySeconds = await timeCopyAgain(sql)
    const wrong = await findErrors(sql, recipe.rows)
    const again = await timeImport(sql, pack, file)
    return {
      ...{ format, rows: recipe.rows, wrong, share: copySeconds / seconds },
      rowsPerSecond: recipe.rows / seconds,
      copyRowsPerSecond: recipe.rows / copySeconds,
      againRowsPerSecond: recipe.rows / again,
    }
  } finally {
    await database.close()
  }
}

async function timeImport(sql: Sql, pack: RegionPack, file: string): Promise<number> {
  const begun = performance.now()
  const done = await importPath(sql, file, {
    reading: {},
    world: readingWorld(sql, pack),
    begunBy: 'bench',
    batch: batchOf({ embedded: false }),
    signal: new AbortController().signal,
  })
  if (done.state !== 'done' || done.rejected > 0)
    throw new Error(`the import is ${done.state}, ${done.rejected} rows rejected: ${done.failure}`)
  return (performance.now() - begun) / 1000
}

async function findErrors(sql: Sql, rows: number): Promise<string[]> {
  const [row] = await sql<{ count: number; mapped: number; placed: number }[]>`
    select count(*)::int as count, count(topic_id)::int as mapped, count(municipality_id)::int as placed from appeal`
  const expected = [
    row?.count === rows ? undefined : `${row?.count} appeals instead of ${rows}`,
    row?.mapped === rows ? undefined : `${row?.mapped} with a topic`,
    row?.placed === rows ? undefined : `${row?.placed} with a municipality`,
  ].filter((line) => line !== undefined)
  const found = await recount(sql, { repair: false })
  return [...expected, ...found.map(({ table, rows: differing }) => `${differing} rows of ${table}`)]
}
