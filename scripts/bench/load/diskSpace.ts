import { statfs } from 'node:fs/promises'
import { UsageError } from '../../failPlainly'

/** Measured on two million facts with all indexes and rollups; thin rows with room for sorting the largest index. */
const BYTES_PER_ROW = { full: 1500, thin: 750 }
const SPARE = 2 ** 31

/**
 * Refuses to begin what the disk cannot hold, saying what it can.
 * @throws UsageError naming the rows that would fit
 */
export async function requireDiskSpace(folder: string, rows: number, thin: boolean): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const perRow = thin ? BYTES_PER_ROW.thin : BYTES_PER_ROW.full
  const possible = Math.floor((free - SPARE) / perRow)
  if (possible >= rows) return
  const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(0)} GB`
  throw new UsageError(
    `${rows} rows need about ${gigabytes(rows * perRow)} of disk, ${gigabytes(free)} are free: at most --rows ${possible}`,
  )
}
