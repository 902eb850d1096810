import { withoutPersonalData } from '../personal/withoutPersonalData'
import { columnName, findColumn, isSlip, likelySlip, spellingsOf } from './headerColumns'
import type { Column, NamedProfile, Profile } from './profile'
import { columnsOf, neededBy } from './profileHeaders'
import { fold } from './profileWords'
import type { NearLayout, RecognisedSheet, Unrecognised } from './recognised'
import { type CellValue, cellText } from './table/cell'
import type { Sheet } from './table/table'

/** A header stands within so many rows from the top. */
const HEADER_ROWS = 50
/** A layout comes near when at least this share of its headers is there. */
const NEAR = 0.5

interface TopRow {
  line: number
  columns: string[]
}

/** The first rows that are not blank, as texts. */
export async function readTop(sheet: Sheet): Promise<TopRow[]> {
  const top: TopRow[] = []
  for await (const rows of sheet.rows()) {
    for (const row of rows)
      if ('cells' in row && top.length < HEADER_ROWS) top.push({ line: row.line, columns: row.cells.map(headerText) })
    if (top.length >= HEADER_ROWS) break
  }
  return top
}

function headerText(cell: CellValue): string {
  return cellText(cell).replace(/\s+/gu, ' ').trim().slice(0, 300)
}

/** What one sheet looks like. */
interface Look {
  found?: RecognisedSheet
  /** Why somebody has to look at this sheet. */
  doubt?: string
  near: NearLayout[]
  header?: Unrecognised['headers'][number]
}

/** Finds out which layout a sheet has by its first rows. */
export function lookAtSheet(sheet: Sheet, top: TopRow[], layouts: readonly NamedProfile[]): Look {
  const widest = top.reduce<TopRow | undefined>((best, row) => (filled(row) > filled(best) ? row : best), undefined)
  const look = { near: [], ...(widest && { header: shown(sheet, widest) }) }
  for (const { line, columns } of top) {
    const fitting = mostSpecific(layouts.filter(({ profile }) => fits(columns, profile)))
    const [layout, other] = fitting
    if (!layout) continue
    const header = shown(sheet, { line, columns })
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

/** A row that may be a header: where there is none, it is one of people's data. */
function shown(sheet: Sheet, { line, columns }: TopRow): Unrecognised['headers'][number] {
  return { sheet: sheet.name, line, columns: columns.map((text) => withoutPersonalData(text) ?? '') }
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

/** A column of the layout that is not there may hide behind a header with so many wrong letters, however short. */
const MOST_SLIPS = 2

/** Headers without a meaning that differ by a letter or two from one that would have changed what is read. */
function slipsOf(columns: string[], profile: Profile): { said: string; column: string }[] {
  const all = columnsOf(profile)
  const used = new Set(all.map((column) => findColumn(columns, column)))
  const absent = (column: Column) => findColumn(columns, column) === 'missing'
  const own = all.filter(absent)
  const others = (profile.recognise?.none ?? []).filter(absent)
  const left = columns.filter((said, index) => said !== '' && !used.has(index))
  return left.flatMap((said) => {
    const meant =
      own.find((column) => spellingsOf(column).some((spelling) => isSlip(said, spelling, MOST_SLIPS))) ??
      others.find((column) =>
        spellingsOf(column).some((spelling) => isSlip(said, spelling, likelySlip(said, spelling))),
      )
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

/** Why a file cannot be read by itself, in a sentence. */
export function unknownReason([nearest]: NearLayout[]): string {
  if (!nearest) return 'the layout of the file is not known'
  const lacking = nearest.missing.length > 0 ? `, which has ${nearest.missing.join(', ')} as well` : ''
  return `the layout of the file is not known; the nearest is ${nearest.profile}${lacking}`
}
