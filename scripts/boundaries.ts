import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { LocalDate } from '@ochag/api/contract/common'
import { connect } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { readBoundaryFile } from '@ochag/api/region/boundaryFile'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { replaceBoundaries } from '@ochag/api/region/replaceBoundaries'
import { readSettings } from '@ochag/api/settings'
import { failPlainly, UsageError } from './failPlainly'

const USAGE = `Usage: npm run boundaries -- FILE.geojson [--code PROPERTY] [--name PROPERTY] [--name-en PROPERTY]
  [--residents PROPERTY] [--valid-from YYYY-MM-DD] [--valid-to YYYY-MM-DD] [--approximate]
Properties not given are taken from the region pack's region.json.`

/** Puts the boundaries of a GeoJSON file in force and reassigns the appeals. */
async function replace(): Promise<void> {
  const { file, mapping, options } = readArguments()
  const { databaseUrl, dataDirectory, regionFolder } = readSettings()
  const pack = await readPack(regionFolder)
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} cannot be read`)
  })
  const properties = { ...pack.region.boundaries.properties, ...mapping }
  const { features, swapped } = readBoundaryFile(text, properties, pack.region.bounds)
  const database = await connect({ url: databaseUrl, dataDirectory })
  try {
    await migrate(database.sql)
    await loadRegion(database.sql, pack)
    const done = await replaceBoundaries(database.sql, features, options)
    console.log(
      `${done.boundaries} boundaries in force${swapped ? ', latitude and longitude turned round' : ''}; ${done.repaired} repaired`,
    )
    console.log(
      `${done.reassigned} appeals changed their municipality; ${done.outside} lie outside every boundary of their day`,
    )
  } finally {
    await database.close()
  }
}

function readArguments() {
  const { values, positionals } = parse()
  const [file] = positionals
  if (!file || positionals.length > 1) throw new UsageError(USAGE)
  const { code, name, residents, approximate = false } = values
  const mapping = {
    ...(code !== undefined && { code: code || undefined }),
    ...(name && { name }),
    ...(values['name-en'] && { nameEn: values['name-en'] }),
    ...(residents && { residents }),
  }
  const options = { validFrom: readDay(values, 'valid-from'), validTo: readDay(values, 'valid-to'), approximate }
  if (options.validFrom && options.validTo && options.validFrom >= options.validTo)
    throw new UsageError('--valid-to must be later than --valid-from')
  return { file, mapping, options }
}

function parse() {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        code: text,
        name: text,
        'name-en': text,
        residents: text,
        'valid-from': text,
        'valid-to': text,
        approximate: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${USAGE}`)
  }
}

function readDay(values: Record<string, string | boolean | undefined>, option: string): string | undefined {
  const value = values[option]
  if (value === undefined || LocalDate.safeParse(value).success) return value === undefined ? undefined : String(value)
  throw new UsageError(`--${option} must be a day, YYYY-MM-DD, not ${value}`)
}

failPlainly(replace())
