// Checks what a reader must download, in bytes and not in time: run after the build.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '@ochag/api/settings'
import { judge } from './budgets'
import { type Bundle, firstPaint, unstyled } from './bundle'
import { verdicts } from './verdicts'

const WEB = join(ROOT, 'web')

async function readBundle(): Promise<Bundle> {
  const folder = join(WEB, 'dist/assets')
  const names = (await readdir(folder)).filter((name) => /\.(js|css)$/.test(name))
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))))
  const assets = new Map(names.map((name, index) => [name, contents[index] ?? Buffer.alloc(0)]))
  return { page: await readFile(join(WEB, 'dist/index.html'), 'utf8'), assets }
}

async function kitSheet(): Promise<string> {
  const sheets = ['core', 'dates'].map((part) => join(WEB, `node_modules/@mantine/${part}/styles.css`))
  return (await Promise.all(sheets.map((path) => readFile(path, 'utf8')))).join()
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

const bundle = await readBundle()
const { check, finish } = verdicts()
const judged = judge(bundle)
console.log('| part | files | brotli | gzip | budget |\n|---|---|---|---|---|')
for (const { part, files, brotli, gzip, budget } of judged)
  console.log(`| ${part} | ${files.length} | ${kilobytes(brotli)} | ${kilobytes(gzip)} | ${kilobytes(budget)} |`)
for (const { part, right, brotli, budget } of judged)
  check(right, `${part}: ${kilobytes(brotli)} of ${kilobytes(budget)}`)
const early = firstPaint(bundle).filter((name) =>
  /^(map-engine|h3|MapScreen|MapCanvas|RangeInput|BrushChart)/.test(name),
)
check(early.length === 0, `the first paint waits for neither map nor calendar nor chart ${early.join(' ')}`)
const missing = unstyled(bundle, await kitSheet())
check(missing.length === 0, `every component of the kit has its style ${missing.join(' ')}`)
finish()
