import type { AppealPage } from '@ochag/api/contract/appeal'
import type { Locator, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { palettes } from '../../src/theme/palette'
import { findings } from '../accessibility'
import { PATIENCE, settled } from '../screen'
import type { Session } from '../session'
import { DRY, FAR, LAKE, PIER, ROAD } from './world'

const ZOOM = 12

/** Between the panels, above what is said of an empty region. */
const STRIP = { x: 340, y: 100, width: 560, height: 60 }

/** What the tiles of a region's own file look like. */
export function tiles(session: Session): void {
  test.each(['light', 'dark'] as const)(
    'its water has the colour of the %s theme, and land stays land',
    async (theme) => {
      const palette = palettes[theme]
      const page = await session.open(at(LAKE), { colorScheme: theme })
      expect(await colorsOf(page)).toEqual([palette.water])
      const dry = await session.open(at(DRY), { colorScheme: theme })
      expect(await colorsOf(dry)).not.toContain(palette.water)
    },
  )

  test('its roads are drawn', async () => {
    const page = await session.open(at(ROAD), { colorScheme: 'light' })
    expect((await colorsOf(page)).length).toBeGreaterThan(1)
    const dry = await session.open(at(DRY), { colorScheme: 'light' })
    expect(await colorsOf(dry)).toHaveLength(1)
  })

  test('another theme is drawn without loading anything anew', async () => {
    const page = await session.open(at(LAKE), { colorScheme: 'light' })
    await page.keyboard.press('t')
    await expect.poll(() => colorsOf(page), PATIENCE).toEqual([palettes.dark.water])
  })

  test('whom its licence asks to be named is named, and only pieces of the file are asked for', async () => {
    const page = await session.visit('/')
    const answers: number[] = []
    page.on('response', (response) => {
      if (response.url().includes('region.pmtiles')) answers.push(response.status())
    })
    await page.reload()
    await settled(page)
    await page.getByText('© Somebody').waitFor()
    expect(answers.length).toBeGreaterThan(0)
    expect(new Set(answers)).toEqual(new Set([206]))
  })

  test('axe finds nothing serious on such a map', async () => {
    const page = await session.open(at(LAKE))
    expect(await findings(page)).toEqual([])
  })

  test('the small maps of an appeal and of a doubtful place are drawn from the same file', async () => {
    const appeal = { source: 'pos', createdAt: new Date(Date.now() - 3_600_000).toISOString() }
    await session.post([
      { ...appeal, externalId: 'пирс', point: PIER },
      { ...appeal, externalId: 'дальше', point: FAR, address: 'Далеко 1' },
    ])
    const { appeals } = await session.ask<AppealPage>('/api/appeals', new URLSearchParams({ limit: '2' }))
    const onPier = appeals.find(({ externalId }) => externalId === 'пирс')
    const page = await session.visit(`/appeals/${onPier?.id}`, { colorScheme: 'light' })
    await expect.poll(() => commonest(page.getByTestId('site-map')), PATIENCE).toBe(palettes.light.water)
    await page.getByText('© Somebody').waitFor()
    expect(await findings(page)).toEqual([])

    await page.goto(`${session.product.url}/data?tab=doubts`)
    await page.getByRole('button', { name: 'Показать место: Далеко 1' }).click()
    await expect.poll(() => commonest(page.getByTestId('place-map')), PATIENCE).toBe(palettes.light.water)
    await page.getByText('© Somebody').waitFor()
    expect(await findings(page)).toEqual([])
  })
}

function at([longitude, latitude]: [number, number]): string {
  return `?at=${latitude},${longitude},${ZOOM}`
}

/** The colours of a strip of the map that nothing covers, commonest first. */
async function colorsOf(page: Page): Promise<string[]> {
  await settled(page)
  return colorsIn(await page.screenshot({ clip: STRIP }))
}

/** The colour that there is most of; nothing while there is no map yet. */
async function commonest(map: Locator): Promise<string | undefined> {
  if (!(await map.locator('canvas').isVisible())) return undefined
  return colorsIn(await map.screenshot())[0]
}

function colorsIn(picture: Buffer): string[] {
  const { data } = PNG.sync.read(picture)
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 4) {
    const color = `#${data.toString('hex', at, at + 3)}`
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([color]) => color)
}
