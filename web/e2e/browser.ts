import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core'

const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Software rendering and silence towards the outside: the browser itself must not ask anybody anything. */
const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Chromium, with flags besides ours; its path may be given in CHROMIUM. */
export function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = CANDIDATES.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('no Chromium here: install it or name it in CHROMIUM')
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] })
}

/** What pages did. */
export interface Watch {
  /** How many requests went to the product itself. */
  own: number
  /** Addresses of requests that left the product's own origin. */
  foreign: string[]
  /** Uncaught errors and errors on the console. */
  errors: string[]
  /** What the content security policy refused. */
  refusals: string[]
}

/** Notes every request, error and refusal of a context; errors that a test provokes are passed over. */
export function watchContext(context: BrowserContext, origin: string, watch: Watch, provoked: RegExp | null): void {
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin === origin) watch.own += 1
    else if (!['data:', 'blob:', 'about:'].includes(url.protocol)) watch.foreign.push(url.href)
  })
  context.on('weberror', (error) => watch.errors.push(error.error().message))
  context.on('console', (message) => {
    const text = message.text()
    if (/content.security.policy/i.test(text)) watch.refusals.push(text)
    else if (message.type() === 'error' && !provoked?.test(text)) watch.errors.push(text)
  })
}

const asked = new WeakMap<Page, Set<Request>>()

/** Opens a page and keeps count of the questions that it waits for. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const open = new Set<Request>()
  asked.set(page, open)
  page.on('request', (request) => request.resourceType() === 'fetch' && open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return page
}

/** Whether a page waits for an answer; the stream of changes, which never ends, is none. */
export function isWaiting(page: Page): boolean {
  return (asked.get(page)?.size ?? 0) > 0
}
