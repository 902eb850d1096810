import { ImportError } from './importError'
import { LIMITS } from './limits'
import { textCollector } from './textCollector'
import { parseXml } from './xml'
import type { Zip } from './zip'

const CHUNK = 4 * 2 ** 20

/** The texts that the cells of a workbook share, by number. */
export interface Texts {
  /** Undefined where there is none. */
  at(index: number): string | undefined
  isEmpty(index: number): boolean
}

/**
 * Reads the texts that the cells of a workbook share.
 * @throws ImportError beyond the limits
 */
export async function readTexts(zip: Zip, part: string | undefined, signal?: AbortSignal): Promise<Texts> {
  const texts = textStore()
  if (part === undefined || !zip.has(part)) return texts
  const collector = textCollector()
  const handler = {
    open: collector.open,
    text: collector.text,
    close(name: string) {
      collector.close(name)
      if (name === 'si') texts.add(collector.take())
    },
  }
  for await (const _ of parseXml(zip.read(part), handler)) signal?.throwIfAborted()
  return texts
}

/**
 * Keeps texts as bytes outside of the heap: half a million short ones cost little more than their bytes, and a text
 * becomes a string only when somebody asks for it.
 */
function textStore() {
  const chunks: Buffer[] = []
  let used = 0
  let total = 0
  let count = 0
  /** Chunk, offset and length of every text, one after the other. */
  let places = new Uint32Array(3 * 1024)

  function add(text: string): void {
    const length = Buffer.byteLength(text)
    total += length
    if (total > LIMITS.stringBytes || count >= LIMITS.strings)
      throw new ImportError('the texts of the workbook take more than 256 MB: cut it in two, or save it as CSV')
    if (chunks.length === 0 || used + length > CHUNK) {
      chunks.push(Buffer.allocUnsafeSlow(Math.max(CHUNK, length)))
      used = 0
    }
    chunks.at(-1)?.write(text, used)
    if (3 * count === places.length) places = doubled(places)
    places.set([chunks.length - 1, used, length], 3 * count)
    used += length
    count += 1
  }

  function at(index: number): string | undefined {
    if (!(Number.isInteger(index) && index >= 0 && index < count)) return undefined
    const [chunk = 0, offset = 0, length = 0] = [places[3 * index], places[3 * index + 1], places[3 * index + 2]]
    return chunks[chunk]?.toString('utf8', offset, offset + length)
  }

  return { add, at, isEmpty: (index: number) => places[3 * index + 2] === 0 }
}

function doubled(places: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(places.length * 2)
  wider.set(places)
  return wider
}
