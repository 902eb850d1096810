import type { Queryable } from '../db/connect'

export interface NewImport {
  begunBy: string
  fileName: string
  fileBytes: number
  /** SHA-256 of the file, hexadecimal. */
  fileHash: string
  /** Names of the profiles that it is read by, for people. */
  profile: string
  options: StoredOptions
}

/** The process that works on an import. */
export interface Runner {
  host: string
  pid: number
}

/** What another process needs to take an import up again, and what is known of its file. */
export interface StoredOptions {
  runner?: Runner | undefined
  /** The uploaded file; without it only who has the file can go on. */
  upload?: string | undefined
  /** The profile that was asked for; without one the file is recognised by its headers. */
  profile?: string | undefined
  /** Day of all rows, where neither they nor the file's name tell one. */
  day?: string | undefined
  /** A mapping made for this file alone. */
  mapping?: unknown
  /** Columns in the order of the file, without those that hold personal data. */
  headers?: string[] | undefined
  /** Codes of the sources that it spoke of. */
  sources?: string[] | undefined
  /** Rows a second. */
  rate?: number | undefined
}

/** Enters an import; undefined while the same file is being imported already. */
export async function beginImport(sql: Queryable, begun: NewImport): Promise<number | undefined> {
  const [row] = await sql<{ id: number }[]>`
    insert into import (begun_by, file_name, file_bytes, file_hash, profile, options)
    values (${begun.begunBy}, ${begun.fileName}, ${begun.fileBytes}, decode(${begun.fileHash}, 'hex'), ${begun.profile},
      ${sql.json(JSON.parse(JSON.stringify(begun.options)))})
    on conflict (file_hash) where state = 'running' do nothing
    returning id`
  return row?.id
}
