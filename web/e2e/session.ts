import type { NewAppeal } from '@ochag/api/contract/newAppeal'
import type { Region } from '@ochag/api/contract/region'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchBrowser, openPage, type Watch, watchContext } from './browser'
import { copyDatabase, type DatabaseCopy } from './databaseCopy'
import { type Product, prepareProduct } from './product'
import { settled } from './screen'

/** A desk's screen. */
export const DESK = { width: 1366, height: 768 }

interface OpenOptions extends BrowserContextOptions {
  /** Errors on the console that the test itself causes. */
  provoked?: RegExp
  /** What is done to the page before it asks for anything. */
  prepare?: (page: Page) => Promise<void>
  /** Whether the tour may begin by itself, as it does for somebody who has never been here. */
  tour?: boolean
}

/** The product and a browser, for all tests on one database. */
export interface Session {
  readonly product: Product
  readonly region: Region
  readonly watch: Watch
  /** Opens the page with a query in a browser that has never been here, and waits until its map is painted. */
  open(query?: string, options?: OpenOptions): Promise<Page>
  /** Opens any address of the product in a browser that has never been here. */
  visit(address: string, options?: OpenOptions): Promise<Page>
  /** Asks the API beside the page. */
  ask<Answer>(path: string, query?: URLSearchParams): Promise<Answer>
  /** Hands in appeals as a source does; every one must be taken. */
  post(appeals: Partial<NewAppeal>[]): Promise<void>
}

/**
 * Starts product and browser before the tests around it, on a copy of a server's database where its address is given.
 * @param settings variables of the environment besides its own
 * @param words what is started instead of the product as people start it
 * @param fill what is done with the product's commands before it is started
 */
export function openSession(
  databaseUrl: string | undefined,
  settings = {},
  { words, fill }: { words?: readonly string[]; fill?: (product: Product) => Promise<void> } = {},
): Session {
  const watch: Watch = { own: 0, foreign: [], errors: [], refusals: [] }
  let copy: DatabaseCopy | undefined
  let product: Product
  let browser: Browser
  let region: Region
  let key: string | undefined
  beforeAll(async () => {
    copy = databaseUrl === undefined ? undefined : await copyDatabase(databaseUrl)
    product = await prepareProduct(copy?.url, settings, words)
    await fill?.(product)
    await product.start()
    browser = await launchBrowser()
    region = await ask<Region>('/api/region')
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  })
  afterAll(async () => {
    await browser?.close()
    await product?.remove()
    await copy?.drop()
  })

  async function ask<Answer>(path: string, query?: URLSearchParams): Promise<Answer> {
    const response = await fetch(`${product.url}${path}${query ? `?${query}` : ''}`)
    if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`)
    return (await response.json()) as Answer
  }

  async function visit(address: string, { provoked, tour, prepare, ...options }: OpenOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'ru-RU', viewport: DESK, ...options })
    if (!tour) await context.addInitScript(skipTour)
    watchContext(context, product.url, watch, provoked ?? null)
    const page = await openPage(context)
    await prepare?.(page)
    await page.goto(new URL(address, product.url).href)
    return page
  }

  return {
    ask,
    watch,
    get product() {
      return product
    },
    get region() {
      return region
    },
    visit,
    async open(query = '', options = {}) {
      const page = await visit(`/${query}`, options)
      await settled(page)
      return page
    },
    async post(appeals) {
      key ??= (await product.command('key', 'e2e')).split('\n').at(-1) ?? ''
      const response = await fetch(`${product.url}/api/appeals`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(appeals),
      })
      expect(await response.json()).toMatchObject({ created: appeals.length, rejected: 0 })
    },
  }
}

/** Somebody who has been shown around already. A blank page has no storage. */
function skipTour(): void {
  if (location.protocol.startsWith('http')) localStorage.setItem('ochag.tour', 'done')
}
