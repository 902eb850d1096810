import { mkdir } from 'node:fs/promises'
import type { Queryable } from '../db/connect'
import { findRegion } from '../queries/findRegion'
import { getVersion } from '../queries/getVersion'
import { type Manifest, readManifest } from './archiveFolder'

/** Appeals cannot be archived like this; the message says why. */
export class ArchiveError extends Error {
  override name = 'ArchiveError'
}

/**
 * Checks day and folder before anything is moved.
 * @throws ArchiveError
 */
export async function openArchive(sql: Queryable, before: string, folder: string): Promise<Manifest> {
  const { today } = await getVersion(sql)
  if (!/^\d{4}-01-01$/.test(before))
    throw new ArchiveError(
      `only whole years are archived, so that every rollup stays exact: a first of January, not ${before}`,
    )
  if (before > today) throw new ArchiveError(`only years that are over are archived: ${before} is still to come`)
  await mkdir(folder, { recursive: true })
  const region = (await findRegion(sql))?.code ?? ''
  const manifest = (await readManifest(folder)) ?? { region, parts: [] }
  if (manifest.region !== region)
    throw new ArchiveError(`${folder} holds appeals of the region ${manifest.region}, this is ${region}`)
  return manifest
}
