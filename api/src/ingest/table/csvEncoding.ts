import { basename } from 'node:path'
import { type Encoding, readBytes } from './csvFile'
import { ImportError } from './importError'

/** So many letters outside of ASCII decide. */
const ENOUGH = 2000

/**
 * Finds out how a text file is written. A mark at its beginning says so; else it is UTF-8 when most of its letters outside
 * of ASCII are valid UTF-8, which other encodings hardly ever are, and Windows-1251 when not. A single damaged byte
 * changes nothing. Reads no further than it takes.
 * @throws ImportError when the file is empty, no text, or cannot be read
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8')
  let valid = 0
  let broken = 0
  let first = true
  for await (const bytes of readBytes(file)) {
    if (first) {
      const marked = encodingOfMark(bytes)
      if (marked) return marked
      refuseBinary(file, bytes)
    }
    first = false
    for (const letter of decoder.decode(bytes, { stream: true }).matchAll(/[\u0080-\u{10FFFF}]/gu))
      if (letter[0] === '\uFFFD') broken += 1
      else valid += 1
    if (valid + broken > ENOUGH) break
  }
  if (first) throw new ImportError(`${basename(file)}: the file is empty`)
  return valid >= broken ? 'utf-8' : 'windows-1251'
}

function encodingOfMark(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return undefined
}

/** Every second byte of UTF-16 is zero in plain Latin text, but nobody writes it without its mark. */
function refuseBinary(file: string, bytes: Buffer): void {
  if (bytes.includes(0)) throw new ImportError(`${basename(file)}: this is neither a spreadsheet nor a text`)
}
