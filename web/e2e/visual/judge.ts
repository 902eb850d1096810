import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { boxAround, compare, type Picture, readPicture, shrink, writePicture } from './picture'

const REFERENCES = join(import.meta.dirname, 'references')
const RESULTS = join(import.meta.dirname, '../results/visual')

/** A share of the pixels that may differ: a cursor's blink, a hexagon's edge. */
const MOST_DIFFERENT = 0.004

/** Milliseconds that something may come late, once all says that it rests. */
const LATE = 30_000

/** With it the pictures become the new references instead of being compared. */
const RENEW = process.env.RENEW_PICTURES === '1'

/**
 * Compares what is seen, made smaller, with its reference until they are alike: what came late, as a page within the page
 * does on a busy machine, is waited for. What differs for good is written to `e2e/results/visual`.
 * @param take makes a picture of what is at rest
 */
export async function judge(name: string, take: () => Promise<Buffer>, times: number): Promise<void> {
  const path = join(REFERENCES, `${name}.png`)
  const look = async () => shrink(readPicture(await take()), times)
  if (RENEW) return writeFile(path, writePicture(await look()))
  expect(existsSync(path), `there is no reference ${name}.png: RENEW_PICTURES=1 makes it`).toBe(true)
  const reference = readPicture(await readFile(path))
  const end = Date.now() + LATE
  for (;;) {
    const seen = await look()
    const { share, where } = compare(reference, seen)
    if (share <= MOST_DIFFERENT) return
    if (Date.now() < end) continue
    await keep(name, { seen, where })
    throw new Error(
      `${name} looks otherwise, ${(share * 100).toFixed(2)} % of it ${placeOf(where, times)}: see e2e/results/visual, or renew with RENEW_PICTURES=1`,
    )
  }
}

/** Where on the screen a difference lies. */
function placeOf(where: Picture, times: number): string {
  const { x, y, width, height } = boxAround(where)
  return width > 0 ? `within ${width * times} × ${height * times} pixels at ${x * times}, ${y * times}` : 'in its size'
}

async function keep(name: string, pictures: Record<string, Picture>): Promise<void> {
  await mkdir(RESULTS, { recursive: true })
  for (const [kind, picture] of Object.entries(pictures))
    await writeFile(join(RESULTS, `${name}.${kind}.png`), writePicture(picture))
}
