import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ImportError } from './importError'
import { Profile } from './profile'

/**
 * Reads and checks `profiles/<name>.json` of a region pack.
 * @throws ImportError naming the field, or the profiles that exist when there is no such one
 */
export async function readProfile(packFolder: string, name: string): Promise<Profile> {
  const names = await profileNames(packFolder)
  if (!names.includes(name)) throw new ImportError(missing(packFolder, name, names))
  const result = Profile.safeParse(
    parseJson(name, await readFile(join(packFolder, 'profiles', `${name}.json`), 'utf8')),
  )
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new ImportError(`profile ${name}, ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`)
}

async function profileNames(packFolder: string): Promise<string[]> {
  const files = await readdir(join(packFolder, 'profiles')).catch(() => [])
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort()
}

function missing(packFolder: string, name: string, names: string[]): string {
  const region = basename(packFolder)
  return names.length > 0
    ? `the region ${region} has no profile ${name}; it has: ${names.join(', ')}`
    : `the region ${region} has no import profiles (OCHAG_REGION chooses another region)`
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ImportError(`profile ${name} is not JSON: ${error instanceof Error ? error.message : ''}`)
  }
}
