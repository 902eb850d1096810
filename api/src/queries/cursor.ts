import { z } from 'zod'

const Cursor = z.object({ at: z.iso.datetime(), id: z.int().positive() })
type Cursor = z.infer<typeof Cursor>

/** Where a page ended, as an opaque text. */
export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at} ${id}`).toString('base64url')
}

/** Reads a cursor; undefined when it is none of ours. */
export function readCursor(text: string): Cursor | undefined {
  const [at, id] = Buffer.from(text, 'base64url').toString('latin1').split(' ')
  return Cursor.safeParse({ at, id: Number(id) }).data
}
