import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SourceFile, TopicNode } from '../contract/pack'
import type { Sql } from '../db/connect'
import type { Vocabulary } from '../ingest/profileReader'
import { type ImportsSettings, openImports } from './openImports'

/** A layout with a column of names that is never read. */
export const TEST_PROFILE = {
  description: 'For tests',
  source: 'portal',
  externalId: 'Номер',
  status: { column: 'Статус', values: { Новое: 'new', Закрыто: 'closed' } },
  createdAt: { column: 'Дата', format: 'dd.MM.yyyy HH:mm' },
  topic: { columns: ['Тема'], values: { Дороги: 'roads' } },
  municipality: { column: 'Район' },
  address: 'Адрес',
  text: 'Текст',
  never: ['ФИО'],
}

const HEADER = 'Номер;Дата;Статус;Тема;Район;Адрес;Текст;ФИО'

export const TEST_VOCABULARY: Vocabulary = {
  timeZone: 'Europe/Moscow',
  topics: TopicNode.array().parse([{ code: 'roads', name: { ru: 'Roads' } }]),
  sources: SourceFile.parse([
    { code: 'portal', name: { ru: 'Портал' } },
    { code: 'hotline', name: { ru: 'Линия' } },
  ]),
  municipalities: ['east', 'west'].map((code) => ({ code, names: [code] })),
}

/** A row of the test layout. */
export function line(
  number: number | string,
  changes: Partial<Record<'date' | 'status' | 'topic' | 'text', string>> = {},
) {
  const { date = '01.03.2026 12:00', status = 'Новое', topic = 'Дороги', text = `Яма ${number}` } = changes
  return [number, date, status, topic, 'east', `Улица ${number}`, text, 'Иванов Пётр'].join(';')
}

/** So many rows, each with something of its own: some cannot be read, some have words that mean nothing. */
export function lines(count: number, from = 1): string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index
    if (number % 50 === 0) return line(number, { date: 'вчера' })
    if (number % 30 === 0) return line(number, { topic: 'Прочее' })
    return line(number, { status: number % 3 === 0 ? 'Закрыто' : 'Новое' })
  })
}

/** A CSV file of the test layout. */
export function csv(rows: readonly string[]): string {
  return `${[HEADER, ...rows].join('\n')}\n`
}

/** Bytes as they arrive. */
export async function* pieces(text: string, size = 10_000): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Imports in a folder of their own, with the test layout as the region's only one. */
export async function testImports(sql: Sql, settings: Partial<ImportsSettings> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ochag-imports-'))
  await mkdir(join(folder, 'profiles'))
  await writeFile(join(folder, 'profiles', 'test.json'), JSON.stringify(TEST_PROFILE))
  const failures: unknown[] = []
  const imports = openImports({
    sql,
    dataDirectory: folder,
    profiles: { product: join(folder, 'none'), region: join(folder, 'profiles') },
    vocabulary: async () => TEST_VOCABULARY,
    failed: (error) => failures.push(error),
    ...settings,
  })

  /** Hands in a file. */
  function upload(rows: readonly string[], name = `${randomUUID()}.csv`) {
    return imports.uploads.receive(pieces(csv(rows)), name)
  }

  async function close(): Promise<void> {
    await imports.close()
    await rm(folder, { recursive: true })
  }

  return { imports, upload, folder, failures, close }
}
