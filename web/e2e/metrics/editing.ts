import { expect, test } from 'vitest'
import { PATIENCE, settled } from '../screen'
import type { Session } from '../session'
import { classesOf, openEditor } from './metricScreen'

/** The editor of the scale: methods, numbers of classes, bounds moved by hand, colours. */
export function editing(session: Session): void {
  test('method and number of classes are chosen, go into the link and come back from it', async () => {
    const page = await session.open()
    const usual = await classesOf(page)
    await openEditor(page)
    const editor = page.getByTestId('scale-editor')
    await editor.getByText('Равный шаг').click()
    await editor.getByText('4', { exact: true }).click()
    await page.waitForURL((url) => url.searchParams.get('scale') === 'equal,4')
    await expect.poll(() => classesOf(page), PATIENCE).toHaveLength(4)
    const classes = await classesOf(page)
    const other = await session.open(new URL(page.url()).search)
    expect(await classesOf(other)).toEqual(classes)
    await editor.getByText('Вернуть как было').click()
    await page.waitForURL((url) => !url.searchParams.has('scale'))
    await expect.poll(() => classesOf(page), PATIENCE).toEqual(usual)
  })

  test('a bound is moved with an arrow and dragged with the pointer, and the map follows', async () => {
    const page = await session.open()
    const [, second = ''] = await classesOf(page)
    await openEditor(page)
    const first = page.getByRole('slider', { name: 'Граница 1' })
    const former = Number(await first.getAttribute('aria-valuenow'))
    await first.press('ArrowRight')
    await page.waitForURL((url) => url.searchParams.get('scale')?.startsWith(`bounds,${former + 1},`) ?? false)
    await expect.poll(async () => (await classesOf(page))[1], PATIENCE).not.toBe(second)
    expect((await classesOf(page))[1]).toMatch(new RegExp(`^${former + 1} `))

    const last = page.getByRole('slider', { name: 'Граница 5' })
    const highest = Number(await last.getAttribute('aria-valuenow'))
    const box = await last.boundingBox()
    if (!box) throw new Error('the bound is not on the screen')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 + 12, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => Number(await last.getAttribute('aria-valuenow')), PATIENCE).toBeGreaterThan(highest)
    const moved = await last.getAttribute('aria-valuenow')
    await page.waitForURL((url) => url.searchParams.get('scale')?.endsWith(`,${moved}`) ?? false)
    await settled(page)
  })

  test('green, amber and red for those who insist', async () => {
    const page = await session.open()
    await openEditor(page)
    await page.getByTestId('scale-editor').getByText('Светофор').click()
    await page.waitForURL((url) => url.searchParams.get('scale') === 'quantiles,6,traffic')
    const swatches = page.getByTestId('legend').locator('ol > li > span:first-child')
    const channels = async (swatch: typeof swatches) =>
      ((await swatch.evaluate((one) => getComputedStyle(one).backgroundColor)).match(/\d+/g) ?? []).map(Number)
    await expect
      .poll(async () => {
        const [red = 0, green = 0] = await channels(swatches.first())
        return green > red
      }, PATIENCE)
      .toBe(true)
    const [red = 0, green = 0] = await channels(swatches.last())
    expect(red).toBeGreaterThan(green)
  })
}
