import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ImportError } from './importError'
import { LIMITS } from './limits'

/** The texts that the cells of a workbook share, by number. */
export interface Texts {
  /** Undefined where there is none. */
  at(index: number): string | undefined
  isEmpty(index: number): boolean
  close(): void
}

/** More than any text takes. */
const CHUNK = 4 * 2 ** 20
/** Chunks that stay in memory: 64 MB. The words that cells repeat come first in a workbook. */
const KEPT = 16

/**
 * Keeps texts as bytes outside of the heap: half a million short ones cost little more than their bytes, and a text
 * becomes a string only when somebody asks for it. What does not fit in memory goes into a file without a name, which is
 * gone with the process at the latest.
 */
export function textStore(kept = KEPT): Texts & { add(text: string): void } {
  const chunks: Buffer[] = []
  const overflow = overflowFile()
  let current = Buffer.allocUnsafeSlow(0)
  let number = -1
  let used = 0
  let count = 0
  /** Chunk, offset and length of every text, one after the other. */
  let places = new Uint32Array(3 * 1024)

  function begin(): void {
    if (number >= kept) overflow.write(current, number - kept)
    else if (number >= 0) chunks.push(current)
    if (number < kept) current = Buffer.allocUnsafeSlow(CHUNK)
    number += 1
    used = 0
  }

  /** @throws ImportError beyond the limits */
  function add(text: string): void {
    const length = Buffer.byteLength(text)
    if (count >= LIMITS.strings) throw new ImportError(`the workbook has more than ${LIMITS.strings} different texts`)
    if (number < 0 || used + length > CHUNK) begin()
    current.write(text, used)
    if (3 * count === places.length) places = doubled(places)
    places.set([number, used, length], 3 * count)
    used += length
    count += 1
  }

  function at(index: number): string | undefined {
    if (!(Number.isInteger(index) && index >= 0 && index < count)) return undefined
    const [chunk = 0, offset = 0, length = 0] = [places[3 * index], places[3 * index + 1], places[3 * index + 2]]
    if (chunk >= kept && chunk < number) return overflow.read((chunk - kept) * CHUNK + offset, length)
    return (chunk === number ? current : chunks[chunk])?.toString('utf8', offset, offset + length)
  }

  return { add, at, isEmpty: (index) => places[3 * index + 2] === 0, close: overflow.close }
}

/** A file that is made when the first chunk is written, and has no name from then on. */
function overflowFile() {
  let file: number | undefined
  const room = Buffer.allocUnsafe(4 * LIMITS.cell)
  return {
    write(chunk: Buffer, number: number): void {
      file ??= openUnnamed()
      writeSync(file, chunk, 0, CHUNK, number * CHUNK)
    },
    read(position: number, length: number): string {
      const bytes = file === undefined ? 0 : readSync(file, room, 0, length, position)
      return room.toString('utf8', 0, bytes)
    },
    close(): void {
      if (file !== undefined) closeSync(file)
      file = undefined
    },
  }
}

function openUnnamed(): number {
  const folder = mkdtempSync(join(tmpdir(), 'ochag-texts-'))
  try {
    return openSync(join(folder, 'texts'), 'wx+', 0o600)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function doubled(places: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(places.length * 2)
  wider.set(places)
  return wider
}
