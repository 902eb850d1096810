import { posix } from 'node:path'
import { ImportError } from './importError'
import { LIMITS } from './limits'
import { readXml } from './xml'
import type { Zip } from './zip'

/** What a workbook says of itself: where its sheets lie, and how its numbers become dates. */
export interface Workbook {
  date1904: boolean
  /** Visible sheets only, in their order. */
  sheets: { name: string; part: string }[]
  /** Part of the texts that cells share, where there is one. */
  strings: string | undefined
  styles: string | undefined
}

/**
 * Reads the list of sheets.
 * @throws ImportError when the file is no workbook
 */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const root = (await readRelations(zip, '_rels/.rels', '')).find(({ type }) => type === 'officeDocument')
  if (!root || !zip.has(root.target)) throw new ImportError('this is no spreadsheet: it has no workbook in it')
  const folder = posix.dirname(root.target)
  const relations = await readRelations(zip, `${folder}/_rels/${posix.basename(root.target)}.rels`, folder)
  const { date1904, listed } = await readSheetList(zip, root.target)
  if (listed.length > LIMITS.sheets) throw new ImportError(`the workbook has more than ${LIMITS.sheets} sheets`)
  const partOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.target
  return {
    date1904,
    sheets: listed.flatMap(({ name, id }) => {
      const found = relations.find((relation) => relation.id === id && relation.type === 'worksheet')
      return found ? [{ name, part: found.target }] : []
    }),
    strings: partOf('sharedStrings'),
    styles: partOf('styles'),
  }
}

interface Relation {
  id: string
  /** Last part of the type's address, e.g. `worksheet`. */
  type: string
  target: string
}

async function readRelations(zip: Zip, part: string, folder: string): Promise<Relation[]> {
  const relations: Relation[] = []
  if (!zip.has(part)) throw new ImportError('this is no spreadsheet: it does not say which parts it has')
  await readXml(zip.read(part), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      relations.push({ id: Id, type: posix.basename(Type), target })
    },
  })
  return relations
}

async function readSheetList(zip: Zip, part: string) {
  const listed: { name: string; id: string }[] = []
  let date1904 = false
  await readXml(zip.read(part), {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = isTrue(attributes.date1904)
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? ''
      listed.push({ name: attributes.name ?? '', id })
    },
  })
  return { date1904, listed }
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true'
}
