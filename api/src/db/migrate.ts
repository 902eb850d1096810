import { readdir, readFile } from 'node:fs/promises'
import type { Sql } from './connect'
import { DatabaseError, refusal } from './refusal'

const FOLDER = new URL('./migrations/', import.meta.url)
/** Any number works, as long as everybody who migrates uses the same. */
const MIGRATION_LOCK = 7_203_001

/**
 * Brings the schema forward: every migration not yet applied, in order, each in one transaction with its own record.
 * Several processes may call it at once.
 * @throws DatabaseError when PostGIS cannot be created or the schema is newer than this program
 */
export async function migrate(sql: Sql): Promise<string[]> {
  await prepare(sql)
  const names = (await readdir(FOLDER)).filter((name) => /^\d{4}_.*\.sql$/.test(name)).sort()
  await refuseNewerSchema(sql, names)
  const applied: string[] = []
  for (const name of names) if (await applyMigration(sql, name)) applied.push(name)
  return applied
}

/** The extension and the record of migrations; under the lock, because `if not exists` alone does not stand a race. */
async function prepare(sql: Sql): Promise<void> {
  try {
    await sql.begin(async (transaction) => {
      await transaction`select pg_advisory_xact_lock(${MIGRATION_LOCK})`
      await transaction`create extension if not exists postgis`
      await transaction`
        create table if not exists migration (name text primary key, applied_at timestamptz not null default now())`
    })
  } catch (error) {
    throw new DatabaseError(`PostGIS cannot be created in the database (${refusal(error, undefined).message})`)
  }
}

async function refuseNewerSchema(sql: Sql, names: string[]): Promise<void> {
  const [newer] = await sql<
    { name: string }[]
  >`select name from migration where name > ${names.at(-1) ?? ''} order by name desc limit 1`
  if (newer) throw new DatabaseError(`the database is at ${newer.name}, newer than this program: update the program`)
}

async function applyMigration(sql: Sql, name: string): Promise<boolean> {
  const text = await readFile(new URL(name, FOLDER), 'utf8')
  return sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(${MIGRATION_LOCK})`
    const inserted =
      await transaction`insert into migration (name) values (${name}) on conflict do nothing returning name`
    if (inserted.length === 0) return false
    await transaction.unsafe(text)
    return true
  })
}
