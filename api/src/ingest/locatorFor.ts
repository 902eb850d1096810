import type { Sql } from '../db/connect'
import { createLocator } from '../locate/createLocator'
import type { Located, PlaceSaid } from '../locate/location'
import { gazetteerVersion } from '../queries/gazetteerVersion'
import { readGazetteer } from '../queries/readGazetteer'

type Locate = (said: PlaceSaid) => Located

const made = new WeakMap<Sql, { version: string; locate: Promise<Locate> }>()

/** Finds places by what the region knows of them now; made anew only when that has changed. */
export async function locatorFor(sql: Sql): Promise<Locate> {
  const version = await gazetteerVersion(sql)
  const known = made.get(sql)
  if (known?.version === version) return known.locate
  const locate = readGazetteer(sql).then(createLocator)
  made.set(sql, { version, locate })
  // A failure to read is not remembered.
  locate.catch(() => made.delete(sql))
  return locate
}
