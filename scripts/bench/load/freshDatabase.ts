import type { RegionPack } from '@ochag/api/contract/pack'
import { connect, type Database } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { emptyDatabase } from './note'

/** An empty schema with the region in it; whatever was in the database is gone. */
export async function freshDatabase(pack: RegionPack, url: string): Promise<Database> {
  await emptyDatabase(url)
  const database = await connect({ url, dataDirectory: '' })
  await migrate(database.sql)
  await loadRegion(database.sql, pack)
  return database
}
