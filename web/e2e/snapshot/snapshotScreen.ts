import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import type { PNG } from 'pngjs'
import { expect } from 'vitest'
import { codeOf } from '../../src/snapshot/code'
import { layoutOf } from '../../src/snapshot/layout'
import { unitOf } from '../../src/snapshot/sizes'
import { PATIENCE } from '../screen'

/** Opens the dialog by its key and waits for the preview. */
export async function openSnapshot(page: Page): Promise<void> {
  await page.keyboard.press('s')
  await previewed(page)
}

/** Waits until the preview has been painted. */
export async function previewed(page: Page): Promise<void> {
  await expect.poll(() => page.getByTestId('snapshot-preview').getAttribute('data-ready'), PATIENCE).toBe('true')
}

/** Clicks a button and reads the file that comes of it. */
export async function fileOf(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const download = page.waitForEvent('download', { timeout: PATIENCE.timeout })
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

/** The fields of a table, without the mark at its beginning. */
export function tableOf(content: Buffer, between: string): string[][] {
  const [, ...text] = content.toString('utf8')
  const lines = text.join('').trimEnd().split('\r\n')
  return lines.map((line) => line.split(between))
}

/** How many colours there are in the part of a picture that is the map. */
export function mapColors(picture: PNG): number {
  const { map } = layoutOf(picture, unitOf(picture))
  const colors = new Set<number>()
  for (let y = map.y; y < map.y + map.height; y += 7)
    for (let x = 0; x < map.width; x += 7) colors.add(picture.data.readUInt32BE((y * picture.width + x) * 4))
  return colors.size
}

/** Whether the code in the corner of a picture says an address: every module of it is looked at. */
export function codeSays(picture: PNG, address: string): boolean {
  const modules = codeOf(address) ?? []
  const { foot, padding, code } = layoutOf(picture, unitOf(picture))
  const module = Math.floor(code / (modules.length + 8))
  const side = module * (modules.length + 8)
  const left = Math.round(foot.width - padding - side) + 4.5 * module
  const top = Math.round(foot.y + (foot.height - code) / 2 + (code - side) / 2) + 4.5 * module
  const isDark = (row: number, column: number) => {
    const [x, y] = [Math.floor(left + column * module), Math.floor(top + row * module)]
    return (picture.data[(y * picture.width + x) * 4] ?? 0) < 128
  }
  return modules.length > 0 && modules.every((line, row) => line.every((dark, column) => dark === isDark(row, column)))
}
