import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GEOCODERS, type GeocoderSettings } from './locate/geocoder/geocoder'

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
  /** The region's own basemap, a PMTiles file; without it the pack's outlines are the ground. */
  basemapFile: string | undefined
  /** How many may listen to live changes at once. */
  mostListeners: number
  /** The largest file that may be handed in for import. */
  mostUploadBytes: number
  /** Asked for addresses that the gazetteer does not know; without it nothing is sent anywhere. */
  geocoder: GeocoderSettings | undefined
}

/** A setting in the environment is wrong; the message names it. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/**
 * Settings from the environment: BASEMAP_PMTILES, PORT, HOST, OCHAG_DATA_DIR, DATABASE_URL, OCHAG_REGION, OCHAG_MOST_LISTENERS,
 * OCHAG_MOST_UPLOAD_BYTES, OCHAG_GEOCODER with _URL, _KEY, _SECRET, _RATE.
 * @throws SettingsError naming the variable
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  return {
    port: readPort(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    dataDirectory: resolve(ROOT, environment.OCHAG_DATA_DIR || '.data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    regionFolder: readRegionFolder(environment.OCHAG_REGION || 'leningrad'),
    basemapFile: environment.BASEMAP_PMTILES ? resolve(environment.BASEMAP_PMTILES) : undefined,
    mostListeners: readCount('OCHAG_MOST_LISTENERS', environment.OCHAG_MOST_LISTENERS, 5000),
    mostUploadBytes: readCount('OCHAG_MOST_UPLOAD_BYTES', environment.OCHAG_MOST_UPLOAD_BYTES, 512 * 1024 * 1024),
    geocoder: readGeocoder(environment),
  }
}

function readGeocoder(environment: NodeJS.ProcessEnv): GeocoderSettings | undefined {
  const { OCHAG_GEOCODER: wanted, OCHAG_GEOCODER_KEY: key, OCHAG_GEOCODER_SECRET: secret } = environment
  if (!wanted) return undefined
  const name = GEOCODERS.find((known) => known === wanted)
  if (!name) throw new SettingsError(`OCHAG_GEOCODER must be one of ${GEOCODERS.join(', ')}, not ${wanted}`)
  if (name === 'dadata' && !key) throw new SettingsError('OCHAG_GEOCODER_KEY must hold the API key of DaData')
  return {
    name,
    url: readGeocoderUrl(environment.OCHAG_GEOCODER_URL),
    key: key || undefined,
    secret: secret || undefined,
    rate: readRate(environment.OCHAG_GEOCODER_RATE || '1'),
  }
}

/** There is no default: where addresses are sent is the operator's choice. The message does not repeat it, it may hold a key. */
function readGeocoderUrl(text: string | undefined): string {
  if (!text) throw new SettingsError('OCHAG_GEOCODER_URL must say where the geocoder answers')
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return text
  throw new SettingsError('OCHAG_GEOCODER_URL must be an http or https address without user and password')
}

function readRate(text: string): number {
  const rate = Number(text)
  if (rate > 0 && rate <= 1000) return rate
  throw new SettingsError(
    `OCHAG_GEOCODER_RATE must be a number of requests a second above 0 and up to 1000, not ${text}`,
  )
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
