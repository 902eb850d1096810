import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'vitest'
import { openFirstAppeal } from './appeal'
import { agreedFigure, hexagonsInReach } from './numbers'
import { clickHexagon, settled } from './screen'
import { DESK, type Session } from './session'

const RESULTS = join(import.meta.dirname, 'results')
const SIZES = [DESK, { width: 1920, height: 1080 }, { width: 3840, height: 2160 }]
const THEMES = ['light', 'dark'] as const

/** Pictures for people to look at, in `results/`. */
export function pictures(session: Session): void {
  test.each(SIZES.flatMap((viewport) => THEMES.map((colorScheme) => ({ viewport, colorScheme }))))(
    'a picture: $viewport.width, $colorScheme',
    async ({ viewport, colorScheme }) => {
      await mkdir(RESULTS, { recursive: true })
      const path = (what: string) => join(RESULTS, `${viewport.width}x${viewport.height}-${colorScheme}-${what}.png`)
      const page = await session.open('', { viewport, colorScheme })
      await agreedFigure(page, session)
      await settled(page)
      await page.screenshot({ path: path('map') })
      const [cell = ''] = await hexagonsInReach(page, session)
      await clickHexagon(page, cell)
      await agreedFigure(page, session)
      await settled(page)
      await page.screenshot({ path: path('hexagon') })
      await openFirstAppeal(page, session)
      await page.screenshot({ path: path('appeal') })
    },
  )
}
