// A week of the wall in minutes: thousands of changes of scenes, and what the page holds after each few of them.
// Usage: npx tsx scripts/checks/wallMemory.ts http://127.0.0.1:8080 [minutes] (CHROMIUM; the product must run)
import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { failPlainly, UsageError } from '../failPlainly'
import { verdicts } from './verdicts'
import { type Census, census } from './wall/census'
import { countGraphics } from './wall/graphics'
import { growthOver } from './wall/growth'
import { goOn, readTour, rest, turnOf } from './wall/tour'

const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
]

/** The usual scenes, each for as short as a wall allows. */
const HURRIED = 'scenes=map-0.1,worst-0.1,places-0.1-3,topics-0.1,totals-0.1,live-0.1'
const WEEK = 7 * 24 * 3600
const MINUTE = 60_000
/** Milliseconds that a machine with other work may take. */
const PATIENCE = 120_000
/** Share of the run in which caches fill and the compiler settles. */
const WARMING = 0.3
const SAMPLES = 60

/** What a week may add; a wall has gigabytes, and a browser holds some thousand nodes. */
const BOUNDS: Record<keyof Census, number> = {
  heap: 64,
  nodes: 2000,
  detached: 2000,
  listeners: 1000,
  graphics: 500,
  resident: 512,
  drawing: 512,
}
const NAMES: Record<keyof Census, string> = {
  heap: 'MB of heap',
  nodes: 'nodes',
  detached: 'nodes in no document',
  listeners: 'listeners',
  graphics: 'buffers, textures and the like on the graphics card',
  resident: 'MB of memory of the page’s process',
  drawing: 'MB of memory of the process that draws',
}
const KEYS = [
  'heap',
  'nodes',
  'detached',
  'listeners',
  'graphics',
  'resident',
  'drawing',
] as const satisfies (keyof Census)[]

type Sample = Census & { turn: number }

const { check, finish } = verdicts()

async function checkWall([url, minutes = '10']: string[]): Promise<void> {
  if (!url) throw new UsageError('name the address of a running product, e.g. http://127.0.0.1:8080')
  if (!(Number(minutes) > 0)) throw new UsageError('name the minutes of the run as a number above zero')
  const executablePath = CANDIDATES.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('no Chromium here: install it or name it in CHROMIUM')
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    const changes = await changesInAWeek(browser, url)
    judge(await watch(browser, url, Number(minutes) * MINUTE), changes)
  } finally {
    await browser.close()
  }
  finish()
}

async function open(browser: Browser, address: string): Promise<Page> {
  // What counts is text that is run in the page, which its content policy would refuse.
  const page = await browser.newPage({ locale: 'ru-RU', viewport: { width: 960, height: 540 }, bypassCSP: true })
  page.on('pageerror', ({ message }) => check(false, `an error on the page: ${message}`))
  page.setDefaultTimeout(PATIENCE)
  await countGraphics(page)
  await page.goto(address)
  await page.getByTestId('main-figure').waitFor()
  return page
}

/** How often the usual tour changes its scene in a week. */
async function changesInAWeek(browser: Browser, url: string): Promise<number> {
  const page = await open(browser, `${url}/wall`)
  const { scenes, seconds } = await readTour(page)
  await page.close()
  const changes = Math.round((WEEK / seconds) * scenes)
  console.log(`the usual tour: ${scenes} scenes in ${seconds} s, ${changes} changes in a week\n`)
  return changes
}

/** Measures again and again while the tour hurries. */
async function watch(browser: Browser, url: string, duration: number): Promise<Sample[]> {
  const page = await open(browser, `${url}/wall?${HURRIED}`)
  const count = await census(browser, page)
  const began = Date.now()
  const samples: Sample[] = []
  console.log(
    '| changes | MB of heap | nodes | detached | listeners | graphics | MB resident | MB drawing |\n|---|---|---|---|---|---|---|---|',
  )
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    await setTimeout(Math.max(0, began + (sample * duration) / SAMPLES - Date.now()))
    await rest(page)
    const now = { turn: await turnOf(page), ...(await count()) }
    samples.push(now)
    console.log(`| ${[now.turn, ...KEYS.map((key) => now[key].toFixed(key === 'heap' ? 2 : 0))].join(' | ')} |`)
    await goOn(page)
  }
  return samples
}

function judge(samples: Sample[], changes: number): void {
  const settled = samples.slice(Math.floor(samples.length * WARMING))
  const [first, last] = [settled[0]?.turn ?? 0, settled.at(-1)?.turn ?? 0]
  const isWhole = samples.every(({ turn }, index) => turn >= (samples[index - 1]?.turn ?? 0))
  check(isWhole, 'the wall was never loaded anew')
  console.log(`\nover ${last - first} changes of scenes, ${((100 * (last - first)) / changes).toFixed(1)} % of a week`)
  for (const key of KEYS) {
    const { most, described } = growthOver(
      changes,
      settled.map((sample) => [sample.turn, sample[key]] as const),
    )
    check(most <= BOUNDS[key], `a week adds ${described} ${NAMES[key]}; ${BOUNDS[key]} are allowed`)
  }
}

failPlainly(checkWall(process.argv.slice(2)))
