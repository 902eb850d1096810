import { join } from 'node:path'
import type { Sql } from '../db/connect'
import type { Vocabulary } from '../ingest/profileReader'
import { createImports } from './imports'
import { type ProfileFolders, readLayouts } from './layouts'
import { openUploads } from './uploads'

/** The largest file that is taken where nothing else is said: a spreadsheet of 300 000 rows has about 60 MB. */
const MOST_UPLOAD_BYTES = 512 * 1024 * 1024

export interface ImportsSettings {
  sql: Sql
  /** Where uploaded files are kept. */
  dataDirectory: string
  mostUploadBytes?: number | undefined
  profiles: ProfileFolders
  /** The words that the region knows now. */
  vocabulary: () => Promise<Vocabulary>
  /** Rows that an import stores in one transaction. */
  batch?: number | undefined
  /** Hears of failures that are no fault of a file. */
  failed: (error: unknown) => void
}

/** Imports of files that are handed in to this process. */
export function openImports({ sql, dataDirectory, mostUploadBytes, profiles, vocabulary, ...rest }: ImportsSettings) {
  const layouts = () => readLayouts(sql, profiles)
  const uploads = openUploads(join(dataDirectory, 'uploads'), mostUploadBytes ?? MOST_UPLOAD_BYTES)
  return { ...createImports({ sql, uploads, world: { layouts, vocabulary }, ...rest }), layouts }
}

export type OpenedImports = ReturnType<typeof openImports>
