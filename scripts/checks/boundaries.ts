import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { ingestAppeals } from '@ochag/api/ingest/ingestAppeals'
import { readBoundaryFile } from '@ochag/api/region/boundaryFile'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { replaceBoundaries } from '@ochag/api/region/replaceBoundaries'
import { ROOT } from '@ochag/api/settings'
import { failPlainly } from '../failPlainly'
import { bostonDatabase, realDataFile } from './bostonDatabase'
import { verdicts as createVerdicts } from './verdicts'

interface Region {
  name: string
  file: string
  pack: string
  mapping: { code?: string; name: string; residents?: string }
  bounds: [number, number, number, number]
  municipalities: number
  /** A place whose municipality is known to everybody. */
  place: { point: [number, number]; municipality: RegExp }
}

const REGIONS: Region[] = [
  {
    name: 'Leningrad Region',
    file: 'leningrad/municipalities-land.geojson',
    pack: 'leningrad',
    mapping: { code: 'oktmo', name: 'district', residents: 'population_2019' },
    bounds: [26.45, 58.44, 35.73, 61.33],
    municipalities: 18,
    place: { point: [28.7528, 60.7076], municipality: /Выборгский/ },
  },
  {
    name: 'Moscow Region',
    file: 'regions/Moscow_Region.geojson',
    pack: 'leningrad',
    mapping: { name: 'district' },
    bounds: [35.1, 54.2, 40.3, 57.0],
    municipalities: 60,
    place: { point: [38.12, 55.597], municipality: /Жуковский/ },
  },
  {
    name: 'Boston',
    file: 'boston/neighborhoods.geojson',
    pack: 'boston',
    mapping: { code: 'code', name: 'name' },
    bounds: [-71.2, 42.2, -70.95, 42.42],
    municipalities: 21,
    place: { point: [-71.0857, 42.3505], municipality: /Back Bay/ },
  },
]

/** Real boundaries of three regions go in, as they are and with the axes turned round, and appeals follow them. */
async function checkBoundaries(): Promise<void> {
  const verdicts = createVerdicts()
  for (const region of REGIONS) {
    const made = await bostonDatabase(process.env.DATABASE_URL)
    const database = await made.open()
    try {
      await checkRegion(database, region, made.dataDirectory, verdicts)
    } finally {
      await database.close()
      await made.remove()
    }
  }
  verdicts.finish()
}

async function checkRegion(
  database: Database,
  region: Region,
  directory: string,
  verdicts: ReturnType<typeof createVerdicts>,
): Promise<void> {
  const { sql } = database
  await migrate(sql)
  await loadRegion(sql, await readPack(await packFor(region, directory)))
  const [source] = await sql<{ code: string }[]>`select code from source limit 1`
  await ingestAppeals(sql, [
    { source: source?.code, externalId: 'place', createdAt: '2026-06-01T12:00:00Z', point: region.place.point },
  ])
  const text = await readFile(realDataFile(region.file), 'utf8')
  const straight = readBoundaryFile(text, region.mapping, region.bounds)
  const turned = readBoundaryFile(turnedRound(text), region.mapping, region.bounds)
  verdicts.check(
    !straight.swapped && turned.swapped && JSON.stringify(straight.features) === JSON.stringify(turned.features),
    `${region.name}: both axis orders read alike`,
  )
  const done = await replaceBoundaries(sql, turned.features, { approximate: false })
  verdicts.check(
    done.boundaries === region.municipalities,
    `${region.name}: ${done.boundaries} boundaries, ${done.repaired} repaired, ${done.reassigned} appeals reassigned`,
  )
  const [sound] = await sql`select bool_and(st_isvalid(shape)) as valid, count(*)::int as count from boundary`
  verdicts.check(
    sound?.valid === true && sound.count === region.municipalities,
    `${region.name}: every stored boundary is valid`,
  )
  const [place] = await sql<
    { name: string }[]
  >`select name->>'ru' as name from appeal join municipality on municipality.id = municipality_id`
  verdicts.check(
    region.place.municipality.test(place?.name ?? ''),
    `${region.name}: the known place lies in ${place?.name}`,
  )
}

/** The region's pack, or one made on the fly where the project ships none: another region needs little more than bounds. */
async function packFor({ name, pack, mapping, bounds }: Region, directory: string): Promise<string> {
  const shipped = join(ROOT, 'data', pack)
  const folder = join(directory, 'pack')
  await cp(shipped, folder, { recursive: true })
  const region = {
    code: 'check',
    name: { en: name },
    timeZone: 'Europe/Moscow',
    languages: ['ru', 'en'],
    bounds,
    boundaries: { properties: mapping },
  }
  await writeFile(join(folder, 'region.json'), JSON.stringify(region))
  await rm(join(folder, 'municipalities.json'), { force: true })
  await rm(join(folder, 'settlements.csv'), { force: true })
  return folder
}

/** The same GeoJSON with latitude first. */
function turnedRound(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key === 'coordinates' ? turnPositions(value) : value,
  )
}

function turnPositions(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return typeof value[0] === 'number' ? [value[1], value[0]] : value.map(turnPositions)
}

failPlainly(checkBoundaries())
