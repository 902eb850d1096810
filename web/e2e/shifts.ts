import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** What has moved by itself since somebody began to watch. */
    ochagShifts?: string[]
  }
}

/** Begins to watch what moves by itself. */
export function watchShifts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: string[] = []
    window.ochagShifts = seen
    const nameOf = (node: unknown) => (node instanceof Element ? node.outerHTML.slice(0, 120) : String(node))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as PerformanceEntry & { sources?: readonly { node?: unknown }[] }
        seen.push(...(sources ?? []).map(({ node }) => nameOf(node)))
      }
    }).observe({ type: 'layout-shift' })
  })
}

/** What has moved by itself since then: the beginnings of the elements. */
export async function shiftsOf(page: Page): Promise<string[]> {
  return (await page.evaluate(() => window.ochagShifts)) ?? []
}
