import { cpus, totalmem } from 'node:os'
import type { Sql } from '@ochag/api/db/connect'

/** The machine in words, for the published table. */
export async function describeMachine(sql: Sql): Promise<string> {
  const [row] = await sql<{ version: string }[]>`
    select split_part(version(), ' on ', 1) || ', PostGIS ' || postgis_lib_version() as version`
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${memory} GB, Node ${process.versions.node}, ${row?.version ?? ''}`
}

/** Bytes of the largest tables with their indexes. */
export async function readStorage(sql: Sql): Promise<Record<string, number>> {
  const rows = await sql<{ name: string; size: number }[]>`
    select relname as name, pg_total_relation_size(oid) as size from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'spatial_ref_sys'
      and pg_total_relation_size(oid) > 1000000
    order by size desc`
  return Object.fromEntries(rows.map(({ name, size }) => [name, size]))
}
