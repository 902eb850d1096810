import type { Import } from '../contract/imports'
import type { Queryable } from '../db/connect'
import { getImport } from '../queries/getImport'
import { ImportRefusal } from './importRefusal'

/**
 * An import as it stands now.
 * @throws ImportRefusal when there is none with this id
 */
export async function knownImport(sql: Queryable, id: number): Promise<Import> {
  const found = await getImport(sql, id)
  if (!found) throw new ImportRefusal('unknown', `import ${id} does not exist`)
  return found
}
