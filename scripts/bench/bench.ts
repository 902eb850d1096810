import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { readPack } from '@ochag/api/region/readPack'
import { readSettings } from '@ochag/api/settings'
import { localDay } from '../demo/localDay'
import { failPlainly } from '../failPlainly'
import { openServer } from './load/openBench'
import { type Options, readOptions } from './options'
import { profileSection } from './report/ingestSection'
import { renderReport } from './report/renderReport'
import type { BenchResults } from './report/results'
import { runParts } from './runParts'

/** Measures what is asked for, prints it as Markdown and keeps it as JSON; ends with 1 when a part failed. */
async function bench(options: Options): Promise<void> {
  if (options.report.length > 0) return showReports(options.report)
  const { regionFolder, databaseUrl } = readSettings()
  const pack = await readPack(regionFolder)
  await mkdir(options.folder, { recursive: true })
  const server = await openServer({ ...options, databaseUrl })
  process.once('SIGINT', () => server.stop().finally(() => process.exit(130)))
  try {
    const date = localDay(new Date(), pack.region.timeZone)
    const results = await runParts({ options, pack, server, date })
    if (options.out) await writeFile(options.out, `${JSON.stringify(results, null, 2)}\n`)
    console.log(`\n${renderReport([results])}`)
    if (options.profile && results.ingest) console.log(`\n${profileSection(results.ingest)}`)
    if (Object.keys(results.failures).length > 0) process.exitCode = 1
  } finally {
    await server.stop()
    if (!options.keep) await rm(options.folder, { recursive: true, force: true })
  }
}

async function showReports(files: string[]): Promise<void> {
  const runs = await Promise.all(
    files.map(async (file): Promise<BenchResults> => JSON.parse(await readFile(file, 'utf8'))),
  )
  console.log(renderReport(runs))
}

failPlainly(bench(readOptionsPlainly()))

function readOptionsPlainly(): Options {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
