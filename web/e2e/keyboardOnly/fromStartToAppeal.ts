import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { agreedFigure } from '../numbers'
import type { Session } from '../session'

/** No page has more stops than this before what is looked for. */
const MOST_STOPS = 120

/** What a governor does, with nothing but a keyboard. */
export function fromStartToAppeal(session: Session): void {
  test('from the first sight through the tour, a topic and the list to an appeal, and back', async () => {
    const page = await session.open('', { tour: true })
    await page.getByTestId('tour').waitFor()
    await page.keyboard.press('Escape')
    await page.getByTestId('tour').waitFor({ state: 'detached' })

    await page.keyboard.press('/')
    await page.keyboard.type('дороги')
    await tabTo(page, /^Дороги/)
    await page.keyboard.press('Space')
    await page.waitForURL((url) => url.searchParams.get('topic') === 'roads')
    expect(await agreedFigure(page, session)).toBeGreaterThan(0)

    await tabTo(page, /^Темы$/, 'tab')
    for (const _ of ['Адреса', 'Источники', 'Статусы', 'Обращения']) await page.keyboard.press('ArrowRight')
    await page.getByRole('tab', { name: 'Обращения', selected: true }).waitFor()
    await page.getByTestId('appeal-row').first().waitFor()
    await tabToTestId(page, 'appeal-row')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.has('appeal'))
    await page.getByTestId('appeal').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('appeal'))
  })

  test('the focus can be seen at every stop, and no stop is a trap', async () => {
    const page = await session.open()
    const stops = new Set<string>()
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await page.keyboard.press('Tab')
      const { id, visible } = await focused(page)
      if (id === 'body') break
      expect(visible, `the focus on ${id} is not seen`).toBe(true)
      stops.add(id)
    }
    expect(stops.size).toBeGreaterThan(20)
  })
}

/** Presses Tab until the focus is on something with this name. */
async function tabTo(page: Page, name: RegExp, role?: string): Promise<void> {
  await tabUntil(page, async () => {
    const now = await focused(page)
    return name.test(now.name) && (role === undefined || now.role === role)
  })
}

async function tabToTestId(page: Page, testId: string): Promise<void> {
  await tabUntil(page, () => page.evaluate((id) => document.activeElement?.getAttribute('data-testid') === id, testId))
}

async function tabUntil(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await there()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the keyboard does not get there')
}

/** What has the focus, and whether that is seen: an outline, a ring or another border than without. */
function focused(page: Page): Promise<{ id: string; name: string; role: string; visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body)
      return { id: 'body', name: '', role: '', visible: true }
    const label = element.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : undefined
    const name = (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim()
    const shown = [element, element.parentElement, element.nextElementSibling].some((part) => part && isRinged(part))
    return {
      id: `${element.tagName} ${name.slice(0, 40)}`,
      name,
      role: element.getAttribute('role') ?? '',
      visible: shown,
    }

    function isRinged(part: Element): boolean {
      const style = getComputedStyle(part)
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
      return outlined || style.boxShadow !== 'none' || part.matches('input')
    }
  })
}
