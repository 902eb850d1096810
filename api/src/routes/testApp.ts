import { pino } from 'pino'
import { createApp } from '../app'
import type { Database } from '../db/connect'
import type { ImportsSettings } from '../imports/openImports'
import { testImports } from '../imports/testWorld'
import { createHub, type HubOptions } from '../live/hub'

/** The whole application over a test database, asked without a listener. */
export async function testApp(
  database: Database,
  options?: HubOptions,
  uploads?: Pick<ImportsSettings, 'mostUploadBytes'>,
) {
  const hub = await createHub(database, options)
  const { imports, close } = await testImports(database.sql, uploads)
  const app = createApp(
    { database, hub, imports, regionFolder: '/nonexistent' },
    pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
  )

  /** Asks and answers the parsed body with the status. */
  async function ask<Body>(
    path: string,
    init?: RequestInit,
  ): Promise<{ status: number; body: Body; headers: Headers }> {
    const response = await app.request(path, init)
    const text = await response.text()
    return { status: response.status, body: JSON.parse(text || 'null'), headers: response.headers }
  }

  return {
    app,
    ask,
    imports,
    close(): Promise<void> {
      hub.close()
      return close()
    },
  }
}

/** A query string in which arrays repeat their parameter. */
export function queryString(parameters: Record<string, string | number | readonly string[] | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [String(value)]) query.append(name, one)
  return query.toString()
}
