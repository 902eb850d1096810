import { basename } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { ImportError } from './importError'
import { LIMITS } from './limits'

/** The parts of a zip file by name. Nothing is unpacked before it is read, and nothing is kept. */
export interface Zip {
  has(name: string): boolean
  /** @throws ImportError when the part is missing, damaged, or larger than the limits */
  read(name: string): AsyncGenerator<Buffer>
  close(): void
}

/**
 * Opens a zip file and reads its list of parts.
 * @throws ImportError when it is no readable zip file
 */
export async function openZip(file: string): Promise<Zip> {
  const zip = await openPromise(file, { autoClose: false, lazyEntries: true }).catch((error) => {
    throw damaged(file, error)
  })
  try {
    const entries = await listEntries(file, zip)
    return {
      has: (name) => entries.has(name),
      read: (name) => readEntry(file, zip, entries.get(name)),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error instanceof ImportError ? error : damaged(file, error)
  }
}

async function listEntries(file: string, zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  if (zip.entryCount > LIMITS.entries) throw new ImportError(`${basename(file)}: more than ${LIMITS.entries} parts`)
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName))
      throw new ImportError(`${basename(file)}: the part ${entry.fileName} is there twice`)
    entries.set(entry.fileName, entry)
  }
  return entries
}

async function* readEntry(file: string, zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) throw new ImportError(`${basename(file)}: a part of the workbook is missing`)
  refuseBombs(file, entry)
  let sum = 0
  try {
    // The stream ends with an error when the part unpacks to more than it declares.
    for await (const bytes of await zip.openReadStreamPromise(entry)) {
      sum = crc32(bytes, sum)
      yield bytes
    }
  } catch (error) {
    throw damaged(file, error)
  }
  if (sum !== entry.crc32) throw damaged(file, new Error('its checksum is wrong'))
}

function refuseBombs(file: string, entry: Entry): void {
  const { uncompressedSize, compressedSize } = entry
  const name = basename(file)
  if (entry.isEncrypted()) throw new ImportError(`${name}: the file is encrypted`)
  if (uncompressedSize > LIMITS.partBytes)
    throw new ImportError(`${name}: unpacked it is larger than 2 GB: export fewer rows`)
  if (uncompressedSize > LIMITS.ratioFrom && uncompressedSize > compressedSize * LIMITS.ratio)
    throw new ImportError(`${name}: it unpacks to more than ${LIMITS.ratio} times its size, as no true export does`)
}

function damaged(file: string, error: unknown): ImportError {
  const reason = error instanceof Error ? error.message : 'unreadable'
  return new ImportError(`${basename(file)}: the spreadsheet is damaged or cut short (${reason}): fetch it again`)
}
