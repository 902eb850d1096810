import { expect, test } from 'vitest'
import { findings } from '../accessibility'
import { textOf } from '../screen'
import type { Session } from '../session'
import { CLIPBOARD, copied } from './clipboard'
import { openMatrix } from './matrixScreen'

/** For everybody, and on every screen. */
export function appearance(session: Session): void {
  test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const page = await openMatrix(session, '', { colorScheme })
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Раскрыть темы: ЖКХ' }).click()
    await page.getByRole('columnheader', { expanded: true }).waitFor()
    expect(await findings(page)).toEqual([])
  })

  test.each(['change', 'overdue'])('axe finds nothing serious with %s', async (metric) => {
    const page = await openMatrix(session, `?metric=${metric}`)
    expect(await findings(page)).toEqual([])
  })

  test('on a phone the page itself does not scroll sideways', async () => {
    const page = await openMatrix(session, '', { viewport: { width: 390, height: 844 }, hasTouch: true })
    const { wide, grid } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      grid: document.querySelector('[role=grid]')?.getBoundingClientRect().width ?? 0,
    }))
    expect(wide).toBeLessThanOrEqual(390)
    expect(grid).toBeLessThanOrEqual(390)
    expect(grid).toBeGreaterThan(300)
  })

  test('in English nothing is left in Russian, and what is copied has a decimal point', async () => {
    const page = await openMatrix(session, '?lang=en&metric=per10k', { permissions: CLIPBOARD })
    await page.getByRole('heading', { name: 'Matrix of problems' }).waitFor()
    expect((await textOf(page.getByRole('main'))).match(/[А-Яа-яЁё]+/g)).toBeNull()
    const { lines, cells } = await copied(page, { copy: 'Copy', done: 'Copied' })
    expect(cells).toEqual(lines)
    const values = lines.slice(1).flatMap((line) => line.slice(1))
    expect(values.filter((value) => !/^(\d+(\.\d+)?|-?\d+(\.\d+)?%)?$/.test(value))).toEqual([])
    expect(values.filter((value) => value.includes('.')).length).toBeGreaterThan(20)
  })
}
