import type { FeatureCollection } from 'geojson'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { agreedFigure } from '../numbers'
import { numberIn } from '../screen'
import { DESK, type Session } from '../session'
import { codeSays, fileOf, mapColors, openSnapshot, previewed, tableOf } from './snapshotScreen'

const SIZES = [
  { choice: 'Как экран', ...DESK },
  { choice: '1920 × 1080', width: 1920, height: 1080 },
  { choice: '3840 × 2160', width: 3840, height: 2160 },
]

/** What comes out of the dialog. */
export function files(session: Session): void {
  test.each(SIZES)('a picture «$choice» has its size, a map, and a code that opens that map', async (size) => {
    const page = await session.open('?metric=open&kind=problem', { colorScheme: 'light' })
    await openSnapshot(page)
    await page.getByText(size.choice, { exact: true }).click()
    await page.getByText(`${size.width} × ${size.height} пикселей`).waitFor()
    await previewed(page)
    const { name, content } = await fileOf(page, 'Скачать PNG')
    expect(name).toMatch(
      new RegExp(
        `^ochag-leningrad-open-\\d{4}-\\d\\d-\\d\\d--\\d{4}-\\d\\d-\\d\\d-${size.width}x${size.height}\\.png$`,
      ),
    )
    const picture = PNG.sync.read(content)
    expect([picture.width, picture.height]).toEqual([size.width, size.height])
    expect(mapColors(picture)).toBeGreaterThan(50)
    expect(codeSays(picture, `${session.product.url}/?kind=problem&metric=open&lang=ru`)).toBe(true)
    expect(codeSays(picture, `${session.product.url}/?kind=problem&metric=open&lang=en`)).toBe(false)
  })

  test('the table sums up to the figure on the screen, and the map of figures has the same hexagons', async () => {
    const page = await session.open()
    const figure = await agreedFigure(page, session)
    await openSnapshot(page)
    const { content, name } = await fileOf(page, 'CSV')
    expect(name).toMatch(/\.csv$/)
    const [heading, ...rows] = tableOf(content, ';')
    expect(heading?.at(-1)).toBe('Обращений')
    expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(figure)

    const hexagons = rows.filter(([kind]) => kind === 'шестиугольник')
    const map = JSON.parse((await fileOf(page, 'GeoJSON')).content.toString('utf8')) as FeatureCollection
    expect(map.features.map(({ id, properties }) => [id, properties?.count ?? ''])).toEqual(
      hexagons.map((row) => [row[1], row[5] === '' ? '' : Number(row[5])]),
    )
    expect(map.features.length).toBeGreaterThan(20)
    expect(map.features[0]?.geometry).toMatchObject({ type: 'Polygon' })
  })

  test('a metric of districts gives districts', async () => {
    const page = await session.open('?metric=overdue')
    await openSnapshot(page)
    const rows = tableOf((await fileOf(page, 'CSV')).content, ';')
    expect(rows[0]?.slice(-2)).toEqual(['Обращений', 'Доля просроченных'])
    expect(rows.slice(1).every(([kind]) => kind === 'район')).toBe(true)
    expect(rows.filter((row) => row[2] === 'Гатчинский район')).toHaveLength(1)
    const shares = rows.slice(1).map((row) => Number(row.at(-1)?.replace(',', '.')))
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
  })

  test('the tables of the other language are as its spreadsheets read them', async () => {
    const page = await session.open()
    await openSnapshot(page)
    await page.getByText('English', { exact: true }).click()
    await previewed(page)
    const [heading, first] = tableOf((await fileOf(page, 'CSV')).content, ',')
    expect(heading).toEqual(['What it is', 'Code', 'Name', 'Longitude', 'Latitude', 'Appeals'])
    expect(numberIn(first?.at(-1) ?? '')).toBeGreaterThan(0)
  })
}
