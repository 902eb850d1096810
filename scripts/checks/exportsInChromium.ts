// Every export of the three systems dropped on the page of the data in Chromium: recognised, previewed, imported, counted
// as by hand, and taken back. Usage: npx tsx scripts/checks/exportsInChromium.ts (REAL_DATA_DIR, DATABASE_URL, CHROMIUM)
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '@ochag/api/db/migrate'
import { storeApiKey } from '@ochag/api/queries/storeApiKey'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { hashKey } from '@ochag/api/routes/key'
import { startServer } from '@ochag/api/server'
import { ROOT } from '@ochag/api/settings'
import { pino } from 'pino'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { buildWeb } from '../buildWeb'
import { failPlainly } from '../failPlainly'
import { bostonDatabase, realDataFile } from './bostonDatabase'
import { verdicts } from './verdicts'

const { check, finish } = verdicts()

/** What a file holds, counted in it by hand. */
interface Expectation {
  layout: string
  /** Created, updated, unchanged, rejected, when the files are imported in this order. */
  outcome: [number, number, number, number]
  /** It tells no day, so that one has to be typed. */
  day?: string
}

/** In the order of their import; the weekly file of the heat map is a part of the cumulative one. */
const FILES: Record<string, Expectation> = {
  'Тепловая карта 01.06.2026-07.06.2026.xlsx': { layout: 'Тепловая карта ЦУР', outcome: [80, 0, 0, 0] },
  'Тепловая карта накопительная 01.01.2026-07.06.2026.xlsx': { layout: 'Тепловая карта ЦУР', outcome: [80, 0, 80, 0] },
  'ПОС.xlsx': { layout: 'ПОС «Госуслуги. Решаем вместе»', outcome: [80, 0, 0, 0] },
  'Инцидент cabinet.xlsx': { layout: 'Инцидент Менеджмент, кабинет', outcome: [80, 0, 0, 0] },
  'Инцидент monitoring.xlsx': { layout: 'Инцидент Менеджмент, мониторинг', outcome: [80, 0, 0, 0] },
  'Инцидент legacy.xlsx': { layout: 'Инцидент Менеджмент, прежний формат', outcome: [80, 0, 0, 0] },
  'Инцидент bare.xlsx': {
    layout: 'Инцидент Менеджмент, краткая выгрузка',
    outcome: [80, 0, 0, 0],
    day: '2026-06-07',
  },
}

const FLAGS = ['--no-sandbox', '--disable-background-networking']
const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const PREVIEWED = 20
const KEY = randomBytes(32).toString('base64url')

async function checkInChromium(): Promise<void> {
  await buildWeb()
  const place = await bostonDatabase(process.env.DATABASE_URL)
  console.log(`Exports dropped on the page, on the ${place.kind} database`)
  const database = await place.open()
  const regionFolder = join(ROOT, 'data', 'leningrad')
  await migrate(database.sql)
  await storeApiKey(database.sql, 'check', hashKey(KEY))
  await loadRegion(database.sql, await readPack(regionFolder))
  const server = await startServer({
    database,
    regionFolder,
    webFolder: join(ROOT, 'web', 'dist'),
    host: '127.0.0.1',
    port: 0,
    mostListeners: 10,
    dataDirectory: place.dataDirectory,
    mostUploadBytes: 100_000_000,
    logger: pino({ level: 'warn' }),
  })
  const browser = await launch()
  try {
    const page = await browser.newPage({ locale: 'ru-RU', viewport: { width: 1366, height: 768 } })
    page.on('pageerror', ({ message }) => check(false, `an error on the page: ${message}`))
    // A server asks whoever changes data for a key; the page keeps it for its tab.
    await page.addInitScript({ content: `sessionStorage.setItem('ochag.key', '${KEY}')` })
    await page.goto(`${server.url}/data`)
    await page.getByText('Перетащите сюда выгрузку').waitFor()
    await checkNames()
    for (const [name, expectation] of Object.entries(FILES)) await checkFile(page, name, expectation)
    await checkUndo(page, server.url)
  } finally {
    await browser.close()
    await server.close()
    await database.close()
    await place.remove()
  }
  finish()
}

function launch(): Promise<Browser> {
  const executablePath = CANDIDATES.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('no Chromium here: install it or name it in CHROMIUM')
  return chromium.launch({ executablePath, args: FLAGS })
}

async function checkNames(): Promise<void> {
  const there = (await readdir(realDataFile('exports'))).filter((name) => name.endsWith('.xlsx'))
  const known = there.filter((name) => name.normalize('NFC') in FILES)
  check(
    known.length === there.length && there.length === Object.keys(FILES).length,
    `${there.length} files, all of them known here`,
  )
}

async function checkFile(page: Page, name: string, { layout, outcome, day }: Expectation): Promise<void> {
  await drop(page, name, await readFile(realDataFile('exports', name)))
  const card = page.getByRole('article', { name, exact: true })
  await card.getByText(`Распознано: ${layout}`).waitFor()
  check(true, `${name}: is ${layout}`)
  if (day) {
    check(await card.getByRole('button', { name: 'Сначала нужна дата' }).isDisabled(), `${name}: asks for the day`)
    await card.getByLabel('За какой день эти обращения').fill(day)
  }
  const start = card.getByRole('button', { name: /^Загрузить \d+ строк/ })
  await start.waitFor()
  const rows = await card.getByRole('region').getByRole('row').count()
  check(rows === PREVIEWED + 1, `${name}: ${rows - 1} rows are previewed`)
  check((await card.getByText('не загрузится').count()) === 0, `${name}: none of them is refused`)
  await start.click()
  const figures = await figuresOf(card)
  check(figures.join() === outcome.join(), `${name}: created, updated, unchanged, rejected are ${figures.join(', ')}`)
}

async function figuresOf(card: Locator): Promise<number[]> {
  await card.getByTestId('report-created').waitFor({ timeout: 120_000 })
  const texts = await Promise.all(
    ['created', 'updated', 'unchanged', 'rejected'].map((name) => card.getByTestId(`report-${name}`).textContent()),
  )
  return texts.map((text) => Number(text?.replace(/\D/g, '')))
}

/** All of them taken back, the last first: nothing is left. */
async function checkUndo(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/data?tab=history`)
  for (const name of Object.keys(FILES).reverse()) {
    const row = page.getByRole('row', { name }).first()
    await row.getByRole('button', { name: 'Отменить загрузку' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Отменить загрузку' }).click()
    await row.getByText('отменена').waitFor({ timeout: 120_000 })
  }
  const { appeals } = await leftOf(address)
  check(appeals === 0, `${appeals} appeals are left once everything has been taken back`)
}

async function leftOf(address: string): Promise<{ appeals: number }> {
  const response = await fetch(`${address}/api/source-health`)
  const { sources }: { sources: { appeals: number }[] } = JSON.parse(await response.text())
  return { appeals: sources.reduce((sum, source) => sum + source.appeals, 0) }
}

/** Drops a file on the page as from the desk; evaluated in the page, which the page's own types describe. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer()
    const bytes = Uint8Array.from(atob('${content.toString('base64')}'), (letter) => letter.charCodeAt(0))
    data.items.add(new File([bytes], ${JSON.stringify(name)}))
    return data
  })()`)
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('main', type, { dataTransfer: transfer })
}

failPlainly(checkInChromium())
