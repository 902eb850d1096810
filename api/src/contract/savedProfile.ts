import { z } from 'zod'
import { Instant } from './common'

/** A mapping of columns by its name; `profile` is its content. */
export const SavedProfile = z.object({
  name: z.string(),
  /** Who has it: somebody saved it, the region pack, or every region. */
  origin: z.enum(['saved', 'region', 'product']),
  savedAt: Instant.nullable(),
  savedBy: z.string().nullable(),
  profile: z.record(z.string(), z.unknown()),
})
export type SavedProfile = z.infer<typeof SavedProfile>

export const SavedProfileAnswer = z.object({ profiles: z.array(SavedProfile) })
/** A profile, as `data/layouts` holds them. */
export const ProfileContent = z.record(z.string(), z.unknown())
export const ProfileParam = z.object({ name: z.string().min(1).max(100) })
