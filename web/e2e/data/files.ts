import { spreadsheet } from '@ochag/api/imports/spreadsheet'
import type { Page } from 'playwright-core'

/** A file as a person has it on the desk. */
export interface DeskFile {
  name: string
  mimeType: string
  buffer: Buffer
}

const HEADER = [
  'Направление',
  'Синт. группа',
  'Подтема',
  'Статус',
  'Исполнитель',
  'Источник',
  'Тип сообщения',
  'Спам',
  'Дата',
  'Адрес',
]

/** One message of a heat map's export; what is not named is as the region knows it. */
export interface Message {
  topic?: string
  status?: string
  date: string
  address: string
}

/** An export of the heat map as XLSX. */
export async function heatMapExport(name: string, messages: Message[]): Promise<DeskFile> {
  const rows = messages.map(({ topic = 'Ямы', status = 'Закрыто', date, address }) => [
    'Дороги',
    'Дороги',
    topic,
    status,
    'Администрация района',
    'ПОС',
    '0',
    'нет',
    date,
    address,
  ])
  const parts: Uint8Array[] = []
  for await (const part of spreadsheet(HEADER, once(rows))) parts.push(part)
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name, mimeType, buffer: Buffer.concat(parts) }
}

async function* once(rows: string[][]): AsyncGenerator<string[][]> {
  yield rows
}

/** A table as CSV. */
export function csvFile(name: string, lines: string[]): DeskFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) }
}

/** Drops files on the page as a person does from the desk. */
export async function dropFiles(page: Page, files: DeskFile[]): Promise<void> {
  await page.getByTestId('file-input').waitFor({ state: 'attached' })
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, content: buffer.toString('base64') }))
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer()
    for (const { name, mimeType, content } of list) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
      data.items.add(new File([bytes], name, { type: mimeType }))
    }
    return data
  }, given)
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('main', type, { dataTransfer: transfer })
}
