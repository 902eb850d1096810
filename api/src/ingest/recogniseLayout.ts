import { columnName, findColumn, isSlip, spellingsOf } from './headerColumns'
import type { Column, NamedProfile, Profile } from './profile'
import { columnsOf, neededBy } from './profileHeaders'
import { fold } from './profileWords'
import { cellText } from './table/cell'
import { ImportError } from './table/importError'
import type { Sheet, Table } from './table/table'

/** A sheet whose layout is known. */
export interface RecognisedSheet {
  sheet: Sheet
  layout: NamedProfile
  header: string[]
  /** Counted from 1. */
  headerLine: number
}

/** Every sheet that is to be read, and the names of those that are not. */
export interface Recognised {
  sheets: RecognisedSheet[]
  skipped: string[]
}

/** A layout that comes near, and what keeps a sheet from having it. */
export interface NearLayout {
  profile: string
  sheet: string
  missing: string[]
}

/** A file that somebody has to look at, with what is needed to map its columns by hand. */
export interface Unrecognised {
  reason: string
  /** Of every sheet the row that looks most like a header. */
  headers: { sheet: string; line: number; columns: string[] }[]
  /** The nearest first. */
  nearest: NearLayout[]
}

/** A header stands within so many rows from the top. */
const HEADER_ROWS = 50
/** A layout comes near when at least this share of its headers is there. */
const NEAR = 0.5

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
  const looks = await Promise.all(sheets.map(async (sheet) => lookAt(sheet, await readTop(sheet), layouts)))
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

interface TopRow {
  line: number
  columns: string[]
}

async function readTop(sheet: Sheet): Promise<TopRow[]> {
  const top: TopRow[] = []
  for await (const rows of sheet.rows()) {
    for (const row of rows)
      if ('cells' in row && top.length < HEADER_ROWS) top.push({ line: row.line, columns: row.cells.map(headerText) })
    if (top.length >= HEADER_ROWS) break
  }
  return top
}

function headerText(cell: Parameters<typeof cellText>[0]): string {
  return cellText(cell).replace(/\s+/gu, ' ').trim().slice(0, 300)
}

interface Look {
  found?: RecognisedSheet
  /** Why somebody has to look at this sheet. */
  doubt?: string
  near: NearLayout[]
  header?: Unrecognised['headers'][number]
}

function lookAt(sheet: Sheet, top: TopRow[], layouts: readonly NamedProfile[]): Look {
  const widest = top.reduce<TopRow | undefined>((best, row) => (filled(row) > filled(best) ? row : best), undefined)
  const look = { near: [], ...(widest && { header: { sheet: sheet.name, ...widest } }) }
  for (const { line, columns } of top) {
    const fitting = mostSpecific(layouts.filter(({ profile }) => fits(columns, profile)))
    const [layout, other] = fitting
    if (!layout) continue
    const header = { sheet: sheet.name, line, columns }
    if (other)
      return { ...look, header, doubt: `${at(sheet, line)} fits ${fitting.map(({ name }) => name).join(' and ')}` }
    const slips = slipsOf(columns, layout.profile)
    if (slips.length > 0)
      return {
        ...look,
        header,
        near: [{ profile: layout.name, sheet: sheet.name, missing: slips.map(({ column }) => column) }],
        doubt: `${at(sheet, line)} fits ${layout.name}, but ${slips.map(({ said, column }) => `"${said}" may stand for "${column}"`).join(', ')}`,
      }
    return { ...look, header, found: { sheet, layout, header: columns, headerLine: line } }
  }
  const near = nearLayouts(sheet, top, layouts)
  return near.length > 0 ? { ...look, near, doubt: unknownReason(near) } : look
}

function at({ name }: Sheet, line: number): string {
  return name ? `line ${line} of the sheet ${name}` : `line ${line}`
}

function filled(row: TopRow | undefined): number {
  return row ? row.columns.filter(Boolean).length : 0
}

function fits(columns: string[], profile: Profile): boolean {
  const none = profile.recognise?.none ?? []
  return (
    neededBy(profile).every((column) => typeof findColumn(columns, column) === 'number') &&
    none.every((column) => findColumn(columns, column) === 'missing')
  )
}

/** Of layouts that fit, those that no other one asks for more than. */
function mostSpecific(layouts: NamedProfile[]): NamedProfile[] {
  return layouts.filter(
    (layout) => !layouts.some((other) => other !== layout && asksForMore(other.profile, layout.profile)),
  )
}

function asksForMore(one: Profile, other: Profile): boolean {
  const [more, less] = [one, other].map(
    (profile) => new Set(neededBy(profile).map((column) => fold(columnName(column)))),
  )
  return more !== undefined && less !== undefined && more.size > less.size && [...less].every((name) => more.has(name))
}

/** Headers without a meaning that differ by a letter or two from one that would have changed what is read. */
function slipsOf(columns: string[], profile: Profile): { said: string; column: string }[] {
  const all = columnsOf(profile)
  const used = new Set(all.map((column) => findColumn(columns, column)))
  const absent = [...all, ...(profile.recognise?.none ?? [])].filter(
    (column) => findColumn(columns, column) === 'missing',
  )
  const left = columns.filter((said, index) => said !== '' && !used.has(index))
  return left.flatMap((said) => {
    const meant = absent.find((column) => spellingsOf(column).some((spelling) => isSlip(said, spelling)))
    return meant === undefined ? [] : [{ said, column: columnName(meant) }]
  })
}

function nearLayouts(sheet: Sheet, top: TopRow[], layouts: readonly NamedProfile[]): NearLayout[] {
  return layouts
    .flatMap(({ name, profile }) => {
      const all = neededBy(profile)
      const missing = top
        .map(({ columns }) => lacks(columns, all))
        .reduce((best, lacking) => (lacking.length < best.length ? lacking : best), all.map(columnName))
      return missing.length <= all.length * (1 - NEAR) ? [{ profile: name, sheet: sheet.name, missing }] : []
    })
    .sort((left, right) => left.missing.length - right.missing.length)
    .slice(0, 3)
}

function lacks(columns: string[], all: readonly Column[]): string[] {
  return all.filter((column) => typeof findColumn(columns, column) !== 'number').map(columnName)
}

function unknownReason([nearest]: NearLayout[]): string {
  if (!nearest) return 'the layout of the file is not known'
  const lacking = nearest.missing.length > 0 ? `, which has ${nearest.missing.join(', ')} as well` : ''
  return `the layout of the file is not known; the nearest is ${nearest.profile}${lacking}`
}
