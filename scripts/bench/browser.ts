// How hexagons come onto the screen: ours against the library's own layer, in a real browser.
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from '@ochag/api/settings'
import { chromium, type Page } from 'playwright-core'
import { type BrowserFigure, browserTable, figureOf, type Showing, WAYS, type Way } from './browser/figures'
import { serveHexagons } from './browser/hexagonServer'

export type { BrowserFigure } from './browser/figures'
export { browserTable } from './browser/figures'

export interface BrowserOptions {
  /** The browser's program; else it is looked for. */
  chromium?: string
  sizes?: readonly number[]
  rounds?: number
  ways?: readonly Way[]
}

const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Software rendering: a machine without a graphics card draws too. */
const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
]

/** Shows every number of hexagons in every way, by turns, and returns the medians; the first round is not counted. */
export async function measureBrowser(options: BrowserOptions = {}): Promise<BrowserFigure[]> {
  const { sizes = [1_000, 10_000, 50_000], rounds = 5, ways = WAYS } = options
  const executablePath = [options.chromium, ...CANDIDATES].find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('no Chromium here: install it or name it in CHROMIUM')
  const folder = await mkdtemp(join(tmpdir(), 'ochag-bench-'))
  await buildPage(folder)
  const server = await serveHexagons(folder, sizes)
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    page.on('pageerror', (error) => console.error(error.message))
    await page.goto(server.url)
    await page.waitForFunction('window.show !== undefined')
    return await measureOn(page, sizes, rounds, ways)
  } finally {
    await browser.close()
    server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureOn(page: Page, sizes: readonly number[], rounds: number, ways: readonly Way[]) {
  const figures: BrowserFigure[] = []
  for (const size of sizes) {
    const showings: Record<Way, Showing[]> = { ours: [], exact: [], instanced: [] }
    for (let round = 0; round <= rounds; round += 1)
      for (const way of ways) {
        const showing = await show(page, way, size)
        if (round > 0) showings[way].push(showing)
      }
    figures.push(...ways.map((way) => figureOf(way, size, showings[way])))
  }
  return figures
}

function show(page: Page, way: Way, size: number): Promise<Showing> {
  // Evaluated in the page, which the page's own types describe.
  return page.evaluate(`window.show('${way}', ${size})`)
}

async function buildPage(folder: string): Promise<void> {
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  await build({
    root: join(ROOT, 'web/bench'),
    configFile: join(ROOT, 'web/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(browserTable(await measureBrowser()))
