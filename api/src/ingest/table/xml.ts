import { SaxesParser } from 'saxes'
import { ImportError } from './importError'
import { LIMITS } from './limits'

/** What somebody wants to know of an XML document; names come without their namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Reads an XML document piece by piece; after each piece the generator stops for whoever wants to take what was found.
 * Entities of the document's own are refused.
 * @throws ImportError when it is not well formed, or a single value of it grows beyond all measure
 */
export async function* parseXml(pieces: AsyncIterable<Buffer>, handler: XmlHandler): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let quiet = 0
  const parser = newParser(handler, () => {
    quiet = 0
  })
  for await (const bytes of pieces) {
    quiet += bytes.length
    feed(() => parser.write(decoder.decode(bytes, { stream: true })))
    if (quiet > LIMITS.quietBytes) throw new ImportError('the spreadsheet holds a value of more than 4 million bytes')
    yield
  }
  feed(() => parser.write(decoder.decode()).close())
  yield
}

/** Reads a small XML document to its end. */
export async function readXml(pieces: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  for await (const _ of parseXml(pieces, handler));
}

function newParser(handler: XmlHandler, tag: () => void) {
  const parser = new SaxesParser({ position: false, xmlns: false })
  parser.on('opentag', ({ name, attributes }) => {
    tag()
    handler.open(local(name), attributes)
  })
  if (handler.text) parser.on('text', (text) => handler.text?.(text))
  parser.on('closetag', ({ name }) => {
    tag()
    handler.close?.(local(name))
  })
  parser.on('error', (error) => {
    throw error
  })
  return parser
}

function feed(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw new ImportError(`the spreadsheet is damaged: ${error instanceof Error ? error.message : 'it is not XML'}`)
  }
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
