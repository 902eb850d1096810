import type { SavedProfile } from '../contract/savedProfile'
import type { Queryable } from '../db/connect'
import { type NamedProfile, Profile } from '../ingest/profile'
import { readProfiles } from '../ingest/profileFile'
import { listSavedProfiles } from '../queries/listSavedProfiles'

/** Folders of profiles: those that every region meets, and those of the region pack. */
export interface ProfileFolders {
  product: string
  region: string
}

/** A layout and who has it. */
export interface KnownLayout extends NamedProfile {
  origin: SavedProfile['origin']
}

/**
 * All layouts that a file may have. A person's come before the region's, and those before the product's of the same name. One
 * that was saved by a former version and no longer makes sense is left out.
 */
export async function readLayouts(sql: Queryable, folders: ProfileFolders): Promise<KnownLayout[]> {
  const saved = (await listSavedProfiles(sql)).flatMap(({ name, profile }) => {
    const { data } = Profile.safeParse(profile)
    return data ? [{ name, profile: data, origin: 'saved' as const }] : []
  })
  const region = (await readProfiles(folders.region)).map((layout) => ({ ...layout, origin: 'region' as const }))
  const product = (await readProfiles(folders.product)).map((layout) => ({ ...layout, origin: 'product' as const }))
  const all = [...product, ...region, ...saved]
  return [...new Map(all.map((layout) => [layout.name, layout])).values()]
}
