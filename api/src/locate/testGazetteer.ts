import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { MunicipalityFile, SettlementRow } from '../contract/pack'
import type { Gazetteer } from './location'

const PACK = new URL('../../../data/leningrad/', import.meta.url)

/** Suburbs of Saint Petersburg, which is a region of its own. */
const OUTSIDE = [
  'Пушкин',
  'Павловск',
  'Колпино',
  'Петергоф',
  'Ломоносов',
  'Красное Село',
  'Кронштадт',
  'Сестрорецк',
  'Зеленогорск',
  'Шушары',
  'Парголово',
]

/** The real municipalities and settlements of Leningrad region, without streets, with ids by position. */
export function leningradGazetteer(): Gazetteer {
  const municipalities = MunicipalityFile.parse(JSON.parse(readFileSync(new URL('municipalities.json', PACK), 'utf8')))
  const rows = parse(readFileSync(new URL('settlements.csv', PACK), 'utf8'), { columns: true, bom: true })
  return {
    region: { names: ['Ленинградская область'], outside: OUTSIDE },
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
