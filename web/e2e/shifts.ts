import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** The elements that have moved by themselves since somebody began to watch. */
    ochagShifts?: string[]
  }
}

/** Begins to watch what moves by itself. */
export function watchShifts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: string[] = []
    window.ochagShifts = seen
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as PerformanceEntry & { sources?: readonly { node?: unknown }[] }
        // A number that is written to the right begins elsewhere with every digit more; where it stands has not moved.
        const moved = (sources ?? []).flatMap(({ node }) => (node instanceof Element ? node : []))
        seen.push(...moved.map(({ outerHTML }) => outerHTML.slice(0, 120)))
      }
    }).observe({ type: 'layout-shift' })
  })
}

/** What has moved by itself since then: the beginnings of the elements. */
export async function shiftsOf(page: Page): Promise<string[]> {
  return (await page.evaluate(() => window.ochagShifts)) ?? []
}
