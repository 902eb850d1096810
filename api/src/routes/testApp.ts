import { pino } from 'pino'
import { createApp } from '../app'
import type { Database } from '../db/connect'
import { createHub, type HubOptions } from '../live/hub'

/** The whole application over a test database, asked without a listener. */
export async function testApp(database: Database, options?: HubOptions) {
  const hub = await createHub(database, options)
  const app = createApp(
    { database, hub, regionFolder: '/nonexistent' },
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

  return { app, ask, close: () => hub.close() }
}

/** A query string in which arrays repeat their parameter. */
export function queryString(parameters: Record<string, string | number | readonly string[] | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [String(value)]) query.append(name, one)
  return query.toString()
}
