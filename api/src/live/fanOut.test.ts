import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Change } from '../contract/live'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { announceChange, announceReset } from '../queries/announceChange'
import { changeSpan } from '../queries/changeSpan'
import { createHub, type Hub, TooManyListeners } from './hub'
import type { Subscription } from './subscription'

const LISTENERS = 1000
const CHANGES = 120
/** Late listeners know this many different versions. */
const SPREAD = 7

let database: Database
let heard: () => void = () => undefined

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

/** The embedded test database is in another thread than its listeners; there the test says itself that something changed. */
function openHub(mostListeners = LISTENERS): Promise<Hub> {
  if (!inject('embedded')) return createHub(database, { mostListeners, windowMilliseconds: 20 })
  return createHub(
    {
      ...database,
      listen: async (_, listener, connected) => {
        heard = () => listener('')
        connected()
      },
    },
    { mostListeners, windowMilliseconds: 20 },
  )
}

function write(index: number): Promise<void> {
  const where = { cell: null, municipality: null, topic: null, source: 'portal' }
  const delta = { ...where, status: 'new' as const, kind: 'problem' as const, day: '2026-03-01', count: index }
  return database.sql.begin((sql) => announceChange(sql, [delta])).then(() => heard())
}

/** Every version that a listener hears of until the last one. */
async function listen(subscription: Subscription, last: number): Promise<number[]> {
  const versions: number[] = []
  for (let at = -1; at < last; ) {
    const text = new TextDecoder().decode(await subscription.next())
    const change: Change = JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '')
    if (at >= 0 && change.after !== at) throw new Error(`an event after ${change.after} follows version ${at}`)
    at = change.version
    versions.push(...change.deltas.map((delta) => delta.version ?? change.version))
  }
  return versions
}

test('a thousand listeners hear every version exactly once and in order, whenever they came', async () => {
  const hub = await openHub()
  const { newest: before } = await changeSpan(database.sql)
  const last = before + CHANGES
  const half = CHANGES / 2
  const early = await Promise.all(Array.from({ length: LISTENERS / 2 }, () => hub.subscribe(before)))
  for (let index = 0; index < SPREAD; index += 1) await write(index)
  const writing = (async () => {
    for (let index = SPREAD; index < half; index += 1) await write(index)
    await Promise.all(Array.from({ length: CHANGES - half }, (_, index) => write(index)))
  })()
  const late = await Promise.all(
    Array.from({ length: LISTENERS / 2 }, (_, index) => hub.subscribe(before + (index % SPREAD))),
  )
  const everybody = await Promise.all([...early, ...late].map((subscription) => listen(subscription, last)))
  await writing
  const all = Array.from({ length: CHANGES }, (_, index) => before + 1 + index)
  for (const [index, versions] of everybody.entries())
    expect(versions).toEqual(index < LISTENERS / 2 ? all : all.slice((index - LISTENERS / 2) % SPREAD))
  hub.close()
})

test('one listener too many is refused, and welcome when another has gone', async () => {
  const hub = await openHub(2)
  const [first] = [await hub.subscribe(), await hub.subscribe()]
  await expect(hub.subscribe()).rejects.toThrow(TooManyListeners)
  first?.close()
  await hub.subscribe()
  hub.close()
})

test('a reset reaches everybody', async () => {
  const hub = await openHub()
  const listeners = await Promise.all(Array.from({ length: 10 }, () => hub.subscribe()))
  await database.sql.begin(announceReset)
  heard()
  for (const listener of listeners) expect(new TextDecoder().decode(await listener.next())).toContain('"reset":true')
  hub.close()
})
