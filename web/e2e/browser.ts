import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

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

/** Starts Chromium; its path may be given in CHROMIUM. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = CANDIDATES.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('no Chromium here: install it or name it in CHROMIUM')
  return chromium.launch({ executablePath, args: FLAGS })
}

/** What a page did that it should not have done. */
export interface Watch {
  /** Addresses of requests that left the product's own origin. */
  foreign: string[]
  /** Uncaught errors and errors on the console, refusals of the content security policy among them. */
  errors: string[]
}

/** Opens a page in a context that notes every foreign request and every error. */
export async function openPage(context: BrowserContext, origin: string, watch: Watch): Promise<Page> {
  const page = await context.newPage()
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) watch.foreign.push(url)
  })
  page.on('pageerror', (error) => watch.errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text())
  })
  return page
}
