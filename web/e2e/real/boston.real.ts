import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findings } from '../accessibility'
import { conduct } from '../conduct'
import { agreedFigure, agreedNumbers } from '../numbers'
import type { Product } from '../product'
import { numberIn, PATIENCE, settled, textOf } from '../screen'
import { openSession } from '../session'

const DATA = join(resolve(process.env.REAL_DATA_DIR || join(import.meta.dirname, '../../../../shared/data')), 'boston')
const YEAR = 'from=2015-01-01&to=2016-01-01'
const DAY = '2015-07-14'
const REQUESTS = 121_145
const NEIGHBOURHOODS = 21

/** Pages that one year of another city's real requests must fill, each with the view or the day that it opens with. */
const PAGES = [
  `/?${YEAR}`,
  `/matrix?${YEAR}`,
  `/ranking?${YEAR}`,
  `/digest?day=${DAY}`,
  '/appeals/100',
  '/about',
  '/data',
  '/wall',
]

async function fill({ command }: Product): Promise<void> {
  await command('boundaries', join(DATA, 'neighborhoods.geojson'))
  await command('import', join(DATA, 'boston-311-2015.csv.gz'), '--profile', 'boston-311')
}

describe('a real year of Boston', () => {
  const session = openSession(process.env.E2E_DATABASE_URL, { OCHAG_REGION: 'boston' }, { fill })

  test('every number on the map is the one of the API, and all requests are in it', async () => {
    const page = await session.open(`?${YEAR}&shape=hexagons`, { locale: 'en-US' })
    const numbers = await agreedNumbers(page, session)
    expect(numbers.figure).toBe(REQUESTS)
    expect(Object.keys(numbers.hexagons).length).toBeGreaterThan(20)
  })

  test('the matrix has every neighbourhood, and its total is the one of the map', async () => {
    const page = await session.visit(`/matrix?${YEAR}`, { locale: 'en-US' })
    const grid = page.getByTestId('matrix')
    await grid.getByText('Roxbury', { exact: true }).waitFor(PATIENCE)
    const rows = Number(await grid.getAttribute('aria-rowcount'))
    // The heads, the whole city, and those that lie in none.
    expect(rows).toBe(NEIGHBOURHOODS + 3)
    expect(await textOf(grid)).toContain(REQUESTS.toLocaleString('en-GB'))
  })

  test('the digest of a day counts what the API counts for it', async () => {
    const page = await session.visit(`/digest?day=${DAY}`, { locale: 'en-US' })
    const { total } = await session.ask<{ total: number }>(
      '/api/totals',
      new URLSearchParams({ from: DAY, to: '2015-07-15' }),
    )
    expect(total).toBeGreaterThan(200)
    const figure = page.getByTestId('digest-total')
    await figure.waitFor(PATIENCE)
    expect(numberIn(await textOf(figure))).toBe(total)
  })

  test('a click in a neighbourhood narrows everything', async () => {
    const page = await session.open(`?${YEAR}&area=06`, { locale: 'en-US' })
    const figure = await agreedFigure(page, session)
    expect(figure).toBeGreaterThan(1000)
    expect(figure).toBeLessThan(REQUESTS / 2)
  })

  test.each(PAGES.flatMap((address) => (['light', 'dark'] as const).map((colorScheme) => ({ address, colorScheme }))))(
    '$address in $colorScheme: full, and axe finds nothing serious',
    async ({ address, colorScheme }) => {
      // Who is not at the machine is asked for a key before the history of imports is told.
      const page = await session.visit(address, { locale: 'en-US', colorScheme, provoked: /status of 401/ })
      if (address.startsWith('/?')) await settled(page)
      await expect.poll(() => page.locator('main [aria-busy=true], main[aria-busy=true]').count(), PATIENCE).toBe(0)
      await expect.poll(async () => (await textOf(page.locator('main').first())).length, PATIENCE).toBeGreaterThan(100)
      expect(await findings(page)).toEqual([])
    },
  )

  conduct(session)
})
