import { randomUUID } from 'node:crypto'
import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import { afterAll, beforeAll } from 'vitest'
import { quietRegion } from './data/quietRegion'
import { openSession, type Session } from './session'

const DAY = 86_400_000
const SERVER = process.env.E2E_DATABASE_URL

/** The database that a page is tested on: a server where its address is given, else the embedded one. */
export const DATABASES = [SERVER ? { name: 'server', url: SERVER } : { name: 'embedded', url: undefined }]

/** Places of one municipality and of another, far enough apart for hexagons of their own. */
export const PLACES = { vsevolozhsk: [30.6453, 60.0191], gatchina: [30.1283, 59.5764] } as const satisfies Record<
  string,
  [number, number]
>

/** The address of every appeal in the first of {@link PLACES}. */
export const ADDRESS = 'г. Всеволожск, ул. Проверочная, д. 7'

const region = await quietRegion()

/** A region with a few appeals of our own: on the embedded database nothing else, on a server beside those of the demo. */
export function openSeededSession(databaseUrl: string | undefined): Session {
  const session = openSession(databaseUrl, databaseUrl === undefined ? { OCHAG_REGION: region.folder } : {})
  beforeAll(() => session.post(appeals()))
  afterAll(() => region.remove())
  return session
}

/** Thirty of this month and five of the one before in one place, ten of this month in the other. */
function appeals(): Partial<NewAppeal>[] {
  return [
    ...Array.from({ length: 30 }, (_, index) => appealAt('vsevolozhsk', index % 12, 'roads.snow')),
    ...Array.from({ length: 5 }, (_, index) => appealAt('vsevolozhsk', 35 + index, 'roads.snow')),
    ...Array.from({ length: 10 }, (_, index) => appealAt('gatchina', index, 'waste.collection')),
  ]
}

/** An appeal so many days ago; every third is closed, every fourth open one is late. */
export function appealAt(place: keyof typeof PLACES, daysAgo: number, topic: string): Partial<NewAppeal> {
  const created = momentOf(daysAgo)
  const at = (moment: number) => new Date(moment).toISOString()
  return {
    source: 'hotline',
    externalId: `e2e-${randomUUID()}`,
    topic,
    createdAt: at(created),
    point: [...PLACES[place]],
    ...(place === 'vsevolozhsk' ? { address: ADDRESS } : {}),
    text: 'Проверка: дорогу не чистят.',
    dueAt: at(created + (daysAgo % 4 === 3 ? 0.4 : 30) * DAY),
  }
}

/** Noon of a day of the region, or a minute ago where that is still to come. */
function momentOf(daysAgo: number): number {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Moscow' }).format(Date.now() - daysAgo * DAY)
  return Math.min(Date.parse(`${day}T12:00:00+03:00`), Date.now() - 60_000)
}
