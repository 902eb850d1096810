import type { Page } from 'playwright-core'

/** Where every measurement is taken: the same scene leaves the same nodes, and no map moves. */
const RESTING = 'totals'

/** A tour as it is usually shown. */
export interface Tour {
  /** How many changes of scenes make a round. */
  scenes: number
  /** How long a round takes. */
  seconds: number
}

/** Goes through the tour by hand and reads from its marks how long each scene stands. */
export async function readTour(page: Page): Promise<Tour> {
  await page.locator('[data-testid=wall][data-stop]').waitFor()
  const marks = page.locator('footer ol > li')
  // The municipalities to visit are known once the figures are there.
  await page.getByTestId('main-figure').waitFor()
  await page.keyboard.press('Space')
  const scenes = await marks.count()
  let seconds = 0
  for (let scene = 0; scene < scenes; scene += 1) {
    const style = await page.locator('footer ol > li[data-here=true] > span').getAttribute('style')
    seconds += Number.parseFloat(/animation-duration: ([\d.]+)s/.exec(style ?? '')?.[1] ?? '')
    await step(page)
  }
  return { scenes, seconds }
}

/** How often the scene has changed. */
export async function turnOf(page: Page): Promise<number> {
  return Number(await page.getByTestId('wall').getAttribute('data-turn'))
}

/** Stops the tour, leads it to the scene on which it is measured, and waits until nothing moves or is on its way. */
export async function rest(page: Page): Promise<void> {
  await page.keyboard.press('Space')
  while ((await page.getByTestId('wall').getAttribute('data-stop')) !== RESTING) await step(page)
  await page.waitForFunction("document.getAnimations().every(({ playState }) => playState !== 'running')")
  await page.locator('[data-testid=map][data-idle=true]').waitFor({ state: 'attached' })
}

/** Lets the tour go on. */
export async function goOn(page: Page): Promise<void> {
  await page.keyboard.press('Space')
}

async function step(page: Page): Promise<void> {
  const next = (await turnOf(page)) + 1
  await page.keyboard.press('ArrowRight')
  await page.locator(`[data-testid=wall][data-turn="${next}"]`).waitFor()
}
