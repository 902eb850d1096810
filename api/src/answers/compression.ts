import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { preferredEncoding } from './accept'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

export type Encoding = 'br' | 'gzip'

/** Brotli's effort: for what is compressed for one answer, and for what is compressed once and kept. */
export const EFFORT = { answer: 4, kept: 10 } as const

/** Below this an answer fits one packet anyway. */
const LEAST_BYTES = 1024

/** What shrinks. Streams of events are not in it: they must leave as they come. */
const COMPRESSIBLE =
  /^(?!text\/event-stream)(text\/|application\/(javascript|json|xml|wasm|vnd\.ochag\.|[\w.-]+\+(json|xml))|image\/svg)/i

/** The coding to answer in, by what the client accepts. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding | undefined {
  return preferredEncoding(acceptEncoding, ['br', 'gzip'] as const)
}

/** Whether bytes of this type may be worth compressing. */
export function isCompressible(type: string | null): boolean {
  return type !== null && COMPRESSIBLE.test(type)
}

export interface Compressed {
  body: Uint8Array<ArrayBuffer>
  encoding: Encoding | undefined
}

/** Compresses in another thread; what would not shrink stays as it is. */
export async function compressBytes(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: Encoding | undefined,
  effort: number,
): Promise<Compressed> {
  if (!encoding || bytes.length < LEAST_BYTES) return { body: bytes, encoding: undefined }
  const body = new Uint8Array(encoding === 'br' ? await brotli(bytes, settings(bytes, effort)) : await zip(bytes))
  return body.length < bytes.length ? { body, encoding } : { body: bytes, encoding: undefined }
}

function settings(bytes: Uint8Array, effort: number) {
  return { params: { [constants.BROTLI_PARAM_QUALITY]: effort, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }
}
