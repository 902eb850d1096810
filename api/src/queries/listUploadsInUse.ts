import type { Queryable } from '../db/connect'

/** Uploaded files that imports still read, or will once they are taken up again. */
export async function listUploadsInUse(sql: Queryable): Promise<string[]> {
  const rows = await sql<{ upload: string }[]>`
    select options ->> 'upload' as upload from import where state = 'running' and options ->> 'upload' is not null`
  return rows.map(({ upload }) => upload)
}
