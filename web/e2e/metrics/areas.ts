import type { MunicipalityAnswer } from '@ochag/api/contract/municipality'
import { expect, test } from 'vitest'
import { questionOf } from '../question'
import { agreed, PATIENCE, settled, textOf } from '../screen'
import type { Session } from '../session'
import { chooseMetric, classesOf, colouredAreas, measuresFor, openEditor, titleOf } from './metricScreen'

/** Municipalities in colour: for what is known of them alone, and from afar. */
export function areas(session: Session): void {
  test('what needs residents is drawn by municipality, each with the value that the API says', async () => {
    const page = await session.open()
    await chooseMetric(page, 'per10k')
    expect(await titleOf(page)).toMatch(/^Обращений на 10 тыс. жителей по районам/)
    expect((await classesOf(page)).length).toBeGreaterThan(2)
    const told = async () => {
      const { parts } = await measuresFor(page, session)
      const { municipalities } = await session.ask<MunicipalityAnswer>('/api/municipalities', questionOf(page, session))
      const rates = municipalities.flatMap(({ code, name, residents }) => {
        const count = parts.find(({ municipality }) => municipality === code)?.count ?? 0
        return residents ? { name: name.ru ?? '', rate: (count * 10_000) / residents } : []
      })
      return rates.map(({ name, rate }) => `${name} ${rate.toFixed(1)}`).sort()
    }
    const rows = page.getByTestId('area-table').locator('tbody tr')
    const shown = async () => {
      const texts = await rows.evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      )
      return texts.map(([name, value = '']) => `${name} ${value.replace(',', '.')}`).sort()
    }
    const all = await agreed(shown, told)
    expect(await colouredAreas(page)).toBe(all.length)
  })

  test('a click on a municipality narrows the filter, a second one widens it', async () => {
    const page = await session.open('?metric=per10k')
    const box = await page.getByTestId('map').boundingBox()
    const place = { x: 580, y: (box?.y ?? 0) + 430 }
    await page.mouse.click(place.x, place.y)
    await page.waitForURL((url) => url.searchParams.getAll('area').length === 1)
    const figure = page.getByTestId('metric-figure')
    await expect.poll(() => textOf(figure), PATIENCE).toMatch(/по региону \d/)
    await settled(page)
    expect(await colouredAreas(page)).toBeGreaterThan(1)
    await page.mouse.click(place.x, place.y)
    await page.waitForURL((url) => !url.searchParams.has('area'))
  })

  test('from afar municipalities take the place of hexagons, unless somebody wants those', async () => {
    const page = await session.open('?at=60,32,4.2')
    expect(await titleOf(page)).toMatch(/^Обращений по районам/)
    expect(await colouredAreas(page)).toBeGreaterThan(10)
    await openEditor(page)
    await page.getByTestId('scale-editor').getByText('Шестиугольники').click()
    await page.waitForURL((url) => url.searchParams.get('shape') === 'hexagons')
    await settled(page)
    expect(await titleOf(page)).toMatch(/^Обращений на шестиугольник/)
    expect(await colouredAreas(page)).toBe(0)
  })
}
