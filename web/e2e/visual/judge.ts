import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { compare, type Picture, readPicture, shrink, writePicture } from './picture'

const REFERENCES = join(import.meta.dirname, 'references')
const RESULTS = join(import.meta.dirname, '../results/visual')

/** A share of the pixels that may differ: a cursor's blink, a hexagon's edge. */
const MOST_DIFFERENT = 0.004

/** With it the pictures become the new references instead of being compared. */
const RENEW = process.env.RENEW_PICTURES === '1'

/** Compares a screenshot, made smaller, with its reference; what differs is written to `e2e/results/visual`. */
export async function judge(name: string, screenshot: Buffer, times: number): Promise<void> {
  const seen = shrink(readPicture(screenshot), times)
  const path = join(REFERENCES, `${name}.png`)
  if (RENEW) return writeFile(path, writePicture(seen))
  expect(existsSync(path), `there is no reference ${name}.png: RENEW_PICTURES=1 makes it`).toBe(true)
  const { share, where } = compare(readPicture(await readFile(path)), seen)
  if (share > MOST_DIFFERENT) await keep(name, { seen, where })
  expect(share, `${name} looks otherwise: see e2e/results/visual, or renew with RENEW_PICTURES=1`).toBeLessThanOrEqual(
    MOST_DIFFERENT,
  )
}

async function keep(name: string, pictures: Record<string, Picture>): Promise<void> {
  await mkdir(RESULTS, { recursive: true })
  for (const [kind, picture] of Object.entries(pictures))
    await writeFile(join(RESULTS, `${name}.${kind}.png`), writePicture(picture))
}
