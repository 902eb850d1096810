import { DatabaseError } from './refusal'

const LEAST_SERVER = 15
const LEAST_POSTGIS = '3.3'

/**
 * Checks that a server can carry the product; `server` is PostgreSQL's version number, e.g. 150020.
 * @throws DatabaseError naming what is missing or too old, and what is needed
 */
export function refuseOldVersions({ server, postgis }: { server: number; postgis: string | null }): void {
  const major = Math.floor(server / 10_000)
  if (major < LEAST_SERVER)
    throw new DatabaseError(`PostgreSQL ${LEAST_SERVER} or newer is needed, the server is ${major}`)
  if (postgis === null)
    throw new DatabaseError(`the server has no PostGIS: install PostGIS ${LEAST_POSTGIS} or newer for it`)
  if (postgis.localeCompare(LEAST_POSTGIS, 'en', { numeric: true }) < 0)
    throw new DatabaseError(`PostGIS ${LEAST_POSTGIS} or newer is needed, the server has ${postgis}`)
}
