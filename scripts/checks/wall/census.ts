import { readFile } from 'node:fs/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { graphicsOf } from './graphics'

/** What a wall holds at one moment, after collecting garbage. */
export interface Census {
  /** Megabytes of the page's heap. */
  heap: number
  /** Nodes of the page, in the document and beside it. */
  nodes: number
  /** Those of them that are in no document any more. */
  detached: number
  listeners: number
  /** Buffers, textures and the like on the graphics card. */
  graphics: number
  /** Megabytes of memory of the page's process as the system counts them; not a number where it cannot be told. */
  resident: number
  /** The same of the process that draws for it. */
  drawing: number
}

const PAGE_SIZE = 4096

/** Prepares to count what a page holds. */
export async function census(browser: Browser, page: Page): Promise<() => Promise<Census>> {
  const ofPage = await page.context().newCDPSession(page)
  const ofBrowser = await browser.newBrowserCDPSession()
  return async () => {
    // What is only reachable through what is finalised first goes in the second round.
    for (let round = 0; round < 2; round += 1) await ofPage.send('HeapProfiler.collectGarbage')
    const { usedSize } = await ofPage.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners: listeners } = await ofPage.send('Memory.getDOMCounters')
    return {
      heap: usedSize / 2 ** 20,
      nodes,
      detached: nodes - (await attachedNodes(page)),
      listeners,
      graphics: await graphicsOf(page),
      resident: await residentMemory(ofBrowser, 'renderer'),
      drawing: await residentMemory(ofBrowser, 'GPU'),
    }
  }
}

/** Every node of the document, the document itself among them. */
async function attachedNodes(page: Page): Promise<number> {
  return Number(await page.evaluate(COUNT))
}

// As text: what is compiled for Node knows no document.
const COUNT = `(() => {
  const walker = document.createTreeWalker(document)
  let count = 1
  while (walker.nextNode()) count += 1
  return count
})()`

async function residentMemory(session: CDPSession, wanted: 'renderer' | 'GPU'): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const pages = processInfo.filter(({ type }) => type === wanted).map(({ id }) => residentPages(id))
  return ((await Promise.all(pages)).reduce((sum, one) => sum + one, 0) * PAGE_SIZE) / 2 ** 20
}

/** Pages of memory that a process holds, where the system says so in a file as Linux does. */
async function residentPages(id: number): Promise<number> {
  const text = await readFile(`/proc/${id}/statm`, 'utf8').catch(() => '')
  return Number(text.split(' ')[1] ?? Number.NaN)
}
