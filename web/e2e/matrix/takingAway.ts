import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { isWaiting } from '../browser'
import { numberIn, PATIENCE } from '../screen'
import type { Session } from '../session'
import { CLIPBOARD, copied } from './clipboard'
import { columnNames, openMatrix, rowNames, rowOf, rowTexts } from './matrixScreen'

/** Out of the page and into other programs. */
export function takingAway(session: Session): void {
  test('the table is copied as it stands: sorted, pinned and expanded, in numbers that spreadsheets read', async () => {
    const page = await openMatrix(session, '?metric=overdue', { permissions: CLIPBOARD })
    const last = (await rowNames(page)).at(-1) ?? ''
    await rowOf(page, last).getByRole('rowheader').hover()
    await page.getByRole('button', { name: `Закрепить: ${last}` }).click()
    await page.getByRole('button', { name: 'Раскрыть темы: ЖКХ' }).click()
    await page.getByRole('columnheader', { name: /Отопление/ }).waitFor()
    // Columns take their order once their values have come.
    await expect
      .poll(async () => !isWaiting(page) && (await rowTexts(page, 'Весь регион')).every(Boolean), PATIENCE)
      .toBe(true)
    const [names, topics] = [await rowNames(page), await columnNames(page)]
    const { lines, cells } = await copied(page, { copy: 'Скопировать', done: 'Скопировано' })
    expect(cells).toEqual(lines)
    const [head = [], region = [], first = []] = lines
    expect(head.slice(0, topics.length + 2)).toEqual(['Муниципалитет', 'Всего', ...topics])
    expect(region[0]).toBe('Весь регион')
    expect(first[0]).toBe(last)
    // Far rows are not drawn.
    expect(lines.flatMap(([name = '']) => (names.includes(name) ? name : []))).toEqual(names)
    const values = lines.slice(1).flatMap((line) => line.slice(1))
    expect(values.filter((value) => !/^(-?\d+(,\d+)?%)?$/.test(value))).toEqual([])
    expect(values.filter((value) => value.includes(',')).length).toBeGreaterThan(20)
    for (const [at, text] of (await rowTexts(page, 'Весь регион')).entries())
      expect(Math.abs(Number.parseFloat((region[at + 1] ?? '').replace(',', '.')) - numberIn(text))).toBeLessThan(0.51)
    expect(head.indexOf('Всего: изменение вне случайного') * 2).toBe(head.length + 1)
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
