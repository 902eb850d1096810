import { readXml } from './xml'
import type { Zip } from './zip'

/** Formats that spreadsheets have without saying so and that show a date or a time, as ranges of their numbers. */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const

/** Numbers of the cell styles that show a number as a date. */
export async function readDateStyles(zip: Zip, part: string | undefined): Promise<Set<number>> {
  const styles = new Set<number>()
  if (part === undefined || !zip.has(part)) return styles
  const custom = new Map<number, boolean>()
  let inCells = false
  let index = 0
  await readXml(zip.read(part), {
    open(name, { numFmtId, formatCode = '' }) {
      const format = Number(numFmtId)
      if (name === 'numFmt') custom.set(format, showsDate(formatCode))
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      if (custom.get(format) ?? isBuiltIn(format)) styles.add(index)
      index += 1
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

function isBuiltIn(format: number): boolean {
  return BUILT_IN.some(([first, last]) => format >= first && format <= last)
}

/** Whether a format has a day, month, year, hour or second outside of quoted text, colours and conditions. */
function showsDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
  return /[dmyhs]/iu.test(bare.replace(/general|основной/giu, ''))
}
