import { columnName, findColumn } from './headerColumns'
import { lookAtSheet, readTop, unknownReason } from './lookAtSheet'
import type { NamedProfile } from './profile'
import { neededBy } from './profileHeaders'
import type { Recognised, Unrecognised } from './recognised'
import { ImportError } from './table/importError'
import type { Table } from './table/table'

export type { Recognised, Unrecognised } from './recognised'

/**
 * Finds out which layout every sheet of a file has, by its headers, wherever they stand. All sheets that have one are
 * read; the others are named. Never a guess: a sheet that fits two layouts, that misses a few headers of one, or whose
 * headers differ from one by a letter, is for somebody to look at.
 * @param only names of the sheets that count; all when absent
 * @throws ImportError when the file cannot be read
 */
export async function recogniseLayout(
  table: Table,
  layouts: readonly NamedProfile[],
  only?: readonly string[],
): Promise<Recognised | Unrecognised> {
  const sheets = table.sheets.filter(({ name }) => !only || only.includes(name))
  const looks = await Promise.all(sheets.map(async (sheet) => lookAtSheet(sheet, await readTop(sheet), layouts)))
  const doubtful = looks.find(({ doubt }) => doubt)
  const found = looks.flatMap(({ found }) => (found ? [found] : []))
  const nearest = looks.flatMap(({ near }) => near).sort((left, right) => left.missing.length - right.missing.length)
  const headers = looks.flatMap(({ header }) => (header ? [header] : []))
  if (doubtful?.doubt) return { reason: doubtful.doubt, headers, nearest }
  if (found.length === 0) return { reason: unknownReason(nearest), headers, nearest }
  const named = new Set(found.map(({ sheet }) => sheet.name))
  return { sheets: found, skipped: table.sheets.map(({ name }) => name).filter((name) => !named.has(name)) }
}

/**
 * Finds the sheets of a file that have one layout, which somebody has named.
 * @throws ImportError when no sheet has it, naming what is missing; or when the file cannot be read
 */
export async function recogniseOnly(table: Table, layout: NamedProfile): Promise<Recognised> {
  const recognised = await recogniseLayout(table, [layout])
  if (!('reason' in recognised)) return recognised
  const wrong = recognised.headers.map(({ columns }) => {
    const found = neededBy(layout.profile).map((column) => ({ column, at: findColumn(columns, column) }))
    const twice = found.flatMap(({ column, at }) => (at === 'twice' ? [`two columns ${columnName(column)}`] : []))
    const missing = found.flatMap(({ column, at }) => (at === 'missing' ? [`no column ${columnName(column)}`] : []))
    return { columns, wrong: [...twice, ...missing] }
  })
  const [nearest] = wrong.sort((left, right) => left.wrong.length - right.wrong.length)
  if (!nearest || nearest.wrong.length === 0) throw new ImportError(recognised.reason)
  throw new ImportError(`the file has ${nearest.wrong.join(', ')}; its columns are: ${nearest.columns.join(', ')}`)
}
