import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { MunicipalityFile, RegionFile, SettlementRow } from '../contract/pack'
import type { Gazetteer } from './location'

const PACK = new URL('../../../data/leningrad/', import.meta.url)

/** The real municipalities and settlements of Leningrad region, without streets, with ids by position. */
export function leningradGazetteer(): Gazetteer {
  const region = RegionFile.parse(JSON.parse(readFileSync(new URL('region.json', PACK), 'utf8')))
  const municipalities = MunicipalityFile.parse(JSON.parse(readFileSync(new URL('municipalities.json', PACK), 'utf8')))
  const rows = parse(readFileSync(new URL('settlements.csv', PACK), 'utf8'), { columns: true, bom: true })
  return {
    region: { names: Object.values(region.name), outside: region.outside ?? [] },
    municipalities: municipalities.map(({ code, name }) => ({ code, names: Object.values(name) })),
    settlements: SettlementRow.array()
      .parse(rows)
      .map((row, index) => ({
        id: index + 1,
        names: [row.name, row.name_en],
        kind: row.type,
        municipality: row.municipality || null,
        residents: row.residents,
      })),
    streets: [],
    hand: new Map(),
  }
}
