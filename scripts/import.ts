import { join } from 'node:path'
import { connect, type Sql } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { batchOf } from '@ochag/api/imports/runImport'
import { undoImport } from '@ochag/api/imports/undoImport'
import { listImports } from '@ochag/api/queries/listImports'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { readSettings } from '@ochag/api/settings'
import { failPlainly } from './failPlainly'
import { historyLine } from './importing/describeImport'
import { importPlainly } from './importing/importPlainly'
import { readArguments, type Task } from './importing/readArguments'
import { readingWorld } from './importing/readingWorld'
import { tryPlainly } from './importing/tryPlainly'

/** Imports a file (XLSX, or CSV plain or gzip), lists imports, or takes one back. */
async function runImport(): Promise<void> {
  const task = readArguments()
  const { dataDirectory, databaseUrl, regionFolder } = readSettings()
  const pack = await readPack(regionFolder)
  const database = await connect({ url: databaseUrl, dataDirectory })
  try {
    const { sql } = database
    await migrate(sql)
    await loadRegion(sql, pack)
    await run(sql, task, {
      reports: join(dataDirectory, 'imports'),
      batch: batchOf(database),
      world: readingWorld(sql, pack),
    })
  } finally {
    await database.close()
  }
}

type Place = Pick<Parameters<typeof importPlainly>[1], 'reports' | 'world' | 'batch'>

async function run(sql: Sql, task: Task, place: Place): Promise<void> {
  if (task.task === 'list') return listPlainly(sql)
  if (task.task === 'undo') return undoPlainly(sql, task.id)
  return task.dryRun ? tryPlainly(sql, { ...task, ...place }) : importPlainly(sql, { ...task, ...place })
}

async function listPlainly(sql: Sql): Promise<void> {
  for (let after: number | undefined, done = false; !done; ) {
    const { imports, next } = await listImports(sql, { after, limit: 200 })
    for (const one of imports) console.log(historyLine(one))
    after = next ?? undefined
    done = next === null
  }
}

async function undoPlainly(sql: Sql, id: number): Promise<void> {
  const { fileName, created, updated } = await undoImport(sql, id, 'command line')
  console.log(`Import ${id} of ${fileName} is taken back: ${created} appeals removed, ${updated} updates reverted`)
}

failPlainly(runImport())
