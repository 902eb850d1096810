import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type NamedProfile, Profile } from './profile'
import { ImportError } from './table/importError'

/**
 * Reads and checks all profiles of a folder; a folder that is not there has none.
 * @throws ImportError naming the profile and the field
 */
export async function readProfiles(folder: string): Promise<NamedProfile[]> {
  const files = await readdir(folder).catch(() => [])
  const names = files.filter((file) => file.endsWith('.json')).map((file) => basename(file, '.json'))
  return Promise.all(
    names.sort().map(async (name) => ({
      name,
      profile: parseProfile(name, parseJson(name, await readFile(join(folder, `${name}.json`), 'utf8'))),
    })),
  )
}

/**
 * Picks a profile by its name.
 * @throws ImportError listing those that there are
 */
export function pickProfile(profiles: readonly NamedProfile[], name: string): NamedProfile {
  const found = profiles.find((profile) => profile.name === name)
  if (found) return found
  const names = profiles.map((profile) => profile.name).join(', ')
  throw new ImportError(`there is no profile ${name}; there are: ${names} (OCHAG_REGION chooses another region)`)
}

/**
 * Checks a profile.
 * @throws ImportError naming the profile and the field
 */
export function parseProfile(name: string, content: unknown): Profile {
  const result = Profile.safeParse(content)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new ImportError(`profile ${name}, ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`)
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ImportError(`profile ${name} is not JSON: ${error instanceof Error ? error.message : ''}`)
  }
}
