import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { openFirstAppeal } from '../appeal'
import { agreedFigure, hexagonsInReach } from '../numbers'
import { clickHexagon } from '../screen'
import type { Session } from '../session'
import { codeSays, fileOf, openSnapshot, tableOf } from './snapshotScreen'

/** What must not leave the house. */
export function privacy(session: Session): void {
  test('an opened appeal and its address are in nothing that is given away', async () => {
    const page = await session.open()
    await agreedFigure(page, session)
    const [cell = ''] = await hexagonsInReach(page, session)
    await clickHexagon(page, cell)
    const { address, text } = await openFirstAppeal(page, session)
    expect(new URL(page.url()).searchParams.has('appeal')).toBe(true)
    await openSnapshot(page)
    const picture = PNG.sync.read((await fileOf(page, 'Скачать PNG')).content)
    expect(codeSays(picture, `${session.product.url}/?cell=${cell}&lang=ru`)).toBe(true)
    for (const name of ['CSV', 'GeoJSON']) {
      const { content } = await fileOf(page, name)
      const said = content.toString('utf8')
      expect(said).toContain(cell)
      for (const secret of [address, text]) expect(said).not.toContain(secret ?? '\0')
    }
  })

  test('of hexagons with few appeals the number is not told', async () => {
    const { bounds } = session.region
    const page = await session.open(`?at=${(bounds[1] + bounds[3]) / 2},${(bounds[0] + bounds[2]) / 2},8`)
    await openSnapshot(page)
    const rows = tableOf((await fileOf(page, 'CSV')).content, ';')
    const counts = rows.filter(([kind]) => kind === 'шестиугольник').map((row) => row[5])
    expect(counts).toContain('')
    expect(counts.filter((count) => count !== '').every((count) => Number(count) >= 5)).toBe(true)
  })
}
