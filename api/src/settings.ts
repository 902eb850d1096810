import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Settings {
  port: number
  host: string
  /** Where the embedded database and reports live. */
  dataDirectory: string
  /** A PostgreSQL server instead of the embedded database. */
  databaseUrl: string | undefined
  /** Folder of the region pack. */
  regionFolder: string
  /** How many may listen to live changes at once. */
  mostListeners: number
}

/** A setting in the environment is wrong; the message names it. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/**
 * Settings from the environment: PORT, HOST, OCHAG_DATA_DIR, DATABASE_URL, OCHAG_REGION, OCHAG_MOST_LISTENERS.
 * @throws SettingsError naming the variable
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  return {
    port: readPort(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    dataDirectory: resolve(ROOT, environment.OCHAG_DATA_DIR || '.data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    regionFolder: readRegionFolder(environment.OCHAG_REGION || 'leningrad'),
    mostListeners: readCount('OCHAG_MOST_LISTENERS', environment.OCHAG_MOST_LISTENERS, 5000),
  }
}

function readCount(name: string, text: string | undefined, otherwise: number): number {
  const count = text ? Number(text) : otherwise
  if (Number.isInteger(count) && count >= 0) return count
  throw new SettingsError(`${name} must be a whole number, not ${text}`)
}

function readPort(text: string | undefined): number {
  const port = text ? Number(text) : 8080
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new SettingsError(`PORT must be a number from 0 to 65535, not ${text}`)
}

function readRegionFolder(region: string): string {
  const folder = [join(ROOT, 'data', region), resolve(region)].find((path) => existsSync(join(path, 'region.json')))
  if (folder) return folder
  throw new SettingsError(`OCHAG_REGION names no region pack: neither data/${region} nor ${region} holds a region.json`)
}
