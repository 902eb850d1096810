import lighthouse from 'lighthouse'
import { describe, expect, test } from 'vitest'
import { launchBrowser } from './browser'
import { freePort } from './product'
import { openSession } from './session'

const CATEGORIES = ['accessibility', 'best-practices', 'performance']

/** A desk: Lighthouse looks as a slow telephone does, unless it is told otherwise. */
const DESK_SCREEN = {
  formFactor: 'desktop',
  screenEmulation: { mobile: false, width: 1366, height: 768, deviceScaleFactor: 1, disabled: false },
  throttlingMethod: 'provided',
} as const

describe('Lighthouse', () => {
  const session = openSession(process.env.E2E_DATABASE_URL)

  test.each(['/', '/matrix'])(
    '%s: accessibility and best practices are 100; performance is reported',
    async (address) => {
      const { scores, failed } = await audit(`${session.product.url}${address}`)
      console.log(`Lighthouse on ${address}: performance ${scores.performance}, ${JSON.stringify(scores)}`)
      expect({ ...scores, performance: undefined, failed }).toEqual({
        accessibility: 100,
        'best-practices': 100,
        performance: undefined,
        failed: [],
      })
    },
  )
})

/** What Lighthouse gives a page as a desk sees it, out of a hundred, and what it found wrong. */
async function audit(url: string) {
  const port = await freePort()
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  try {
    const result = await lighthouse(url, { port, output: 'json', onlyCategories: CATEGORIES, ...DESK_SCREEN })
    if (!result) throw new Error('Lighthouse has no result')
    const { categories, audits } = result.lhr
    const scores = Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round(100 * (categories[name]?.score ?? 0))]),
    )
    const judged = ['accessibility', 'best-practices'].flatMap((name) => categories[name]?.auditRefs ?? [])
    const failed = judged
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id)
    return { scores, failed }
  } finally {
    await browser.close()
  }
}
