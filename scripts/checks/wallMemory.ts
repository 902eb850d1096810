// A week of the wall in minutes: thousands of changes of scenes, with the heap measured after collecting garbage.
// Usage: npx tsx scripts/checks/wallMemory.ts http://127.0.0.1:8080 [changes] (CHROMIUM; the product must run)
import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { type CDPSession, chromium, type Page } from 'playwright-core'
import { median, slope } from '../bench/measure/statistics'
import { failPlainly, UsageError } from '../failPlainly'
import { verdicts } from './verdicts'

const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
]

/** Every kind of scene; the usual tour changes every twenty seconds, this one a hundred times as often. */
const QUERY = 'scenes=map-0.2,worst-0.2,places-0.2-3,topics-0.2,totals-0.2,live-0.2'
const CHANGES_IN_A_WEEK = (7 * 24 * 3600) / 20
/** Share of the run in which caches fill and the compiler settles. */
const WARMING = 0.4
const SAMPLES = 25
const PAUSE = 250
/** How much larger the later half may be: what scenes differ by is left in it. */
const MOST_DRIFT = 1.5
/** What a week may add to the heap, in megabytes. */
const MOST_GROWTH = 32

interface Sample {
  turn: number
  megabytes: number
  nodes: number
  listeners: number
}

const { check, finish } = verdicts()

async function checkWall([url, changes = '3000']: string[]): Promise<void> {
  if (!url) throw new UsageError('name the address of a running product, e.g. http://127.0.0.1:8080')
  const executablePath = CANDIDATES.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('no Chromium here: install it or name it in CHROMIUM')
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    const page = await browser.newPage({ locale: 'ru-RU', viewport: { width: 960, height: 540 } })
    page.on('pageerror', ({ message }) => check(false, `an error on the page: ${message}`))
    await page.goto(`${url}/wall?${QUERY}`)
    judge(await watch(page, Number(changes)))
  } finally {
    await browser.close()
  }
  finish()
}

/** Measures again and again until the tour has changed so often. */
async function watch(page: Page, changes: number): Promise<Sample[]> {
  const session = await page.context().newCDPSession(page)
  const samples: Sample[] = []
  console.log('| changes of scenes | heap | nodes | listeners |\n|---|---|---|---|')
  while ((samples.at(-1)?.turn ?? 0) < changes) {
    const next = (samples.at(-1)?.turn ?? 0) + changes / SAMPLES
    while ((await turnOf(page)) < next) await setTimeout(PAUSE)
    const sample = await measure(page, session)
    samples.push(sample)
    console.log(`| ${sample.turn} | ${sample.megabytes.toFixed(1)} MB | ${sample.nodes} | ${sample.listeners} |`)
  }
  return samples
}

/** How often the scene has changed. */
async function turnOf(page: Page): Promise<number> {
  return Number(await page.getByTestId('wall').getAttribute('data-turn'))
}

async function measure(page: Page, session: CDPSession): Promise<Sample> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters')
  const turn = await turnOf(page)
  return { turn, megabytes: usedSize / 2 ** 20, nodes, listeners }
}

function judge(samples: Sample[]): void {
  const settled = samples.slice(Math.floor(samples.length * WARMING))
  const inAWeek = (value: (sample: Sample) => number) =>
    slope(settled.map((sample) => [sample.turn, value(sample)] as const)) * CHANGES_IN_A_WEEK
  const heap = inAWeek(({ megabytes }) => megabytes)
  check(heap <= MOST_GROWTH, `a week of changes adds ${heap.toFixed(1)} MB to the heap, ${MOST_GROWTH} MB are allowed`)
  // Nodes and listeners come and go with the scene that is measured: the later half is compared with the earlier one.
  const half = Math.floor(settled.length / 2)
  for (const name of ['nodes', 'listeners'] as const) {
    const [before, after] = [settled.slice(0, half), settled.slice(half)].map((part) =>
      median(part.map((sample) => sample[name])),
    )
    check(
      (after ?? 0) <= (before ?? 0) * MOST_DRIFT,
      `${name}: ${before} in the earlier half, ${after} in the later one`,
    )
  }
}

failPlainly(checkWall(process.argv.slice(2)))
