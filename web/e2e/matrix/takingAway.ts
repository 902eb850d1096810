import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Session } from '../session'
import { columnNames, openMatrix, rowNames, rowValues } from './matrixScreen'

/** Out of the page and into other programs. */
export function takingAway(session: Session): void {
  test('the table is copied with tabs as it stands', async () => {
    const page = await openMatrix(session, '', { permissions: ['clipboard-read', 'clipboard-write'] })
    const [first = ''] = await rowNames(page)
    const values = await rowValues(page, first)
    await page.getByRole('button', { name: 'Скопировать' }).click()
    await page.getByRole('button', { name: 'Скопировано' }).waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    const [head = '', region = '', row = ''] = text.split(/\r?\n/)
    expect(head.split('\t').slice(0, 3)).toEqual(['Муниципалитет', 'Всего', (await columnNames(page))[0]])
    expect(region).toMatch(/^Весь регион\t\d+/)
    expect(row.split('\t').slice(0, 4)).toEqual([
      first,
      ...values.slice(0, 3).map((value) => (value ? `${value}` : '')),
    ])
    const markup = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    expect(markup).toContain('<table')
    expect(markup).toContain(first)
  })

  test('the table is a file that spreadsheets read', async () => {
    const page = await openMatrix(session, '?metric=per10k')
    const [first = ''] = await rowNames(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Скачать CSV' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^матрица-per10k-\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d\.csv$/)
    const text = await readFile(await file.path(), 'utf8')
    const [head = '', , row = ''] = text.split('\r\n')
    expect(head.startsWith('\uFEFFМуниципалитет;Всего;')).toBe(true)
    expect(row).toMatch(new RegExp(`^${first};\\d+,\\d+;`))
  })

  test('paper gets all rows and columns', async () => {
    const page = await openMatrix(session)
    await page.emulateMedia({ media: 'print' })
    const rows = page.getByRole('table').getByRole('row')
    await expect.poll(() => rows.count()).toBeGreaterThan(18)
    const columns = await rows.first().getByRole('columnheader').count()
    expect(columns).toBeGreaterThan(10)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('grid').waitFor()
  })
}
