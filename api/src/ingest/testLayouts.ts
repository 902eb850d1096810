import { join } from 'node:path'
import { SourceFile } from '../contract/pack'
import { fileRows } from './fileRows'
import { readProfiles } from './profileFile'
import type { Vocabulary } from './profileReader'
import { recogniseLayout } from './recogniseLayout'
import type { CellValue } from './table/cell'
import type { Table } from './table/table'

const LAYOUTS = readProfiles(join(import.meta.dirname, '../../../data/layouts'))

/** The layouts that come with the product. */
export function builtInLayouts() {
  return LAYOUTS
}

/** A region that knows the sources of the built-in layouts. */
export const TEST_VOCABULARY: Vocabulary = {
  timeZone: 'Europe/Moscow',
  topics: [],
  sources: SourceFile.parse([
    { code: 'incident', name: { ru: 'Инцидент' } },
    { code: 'pos', name: { ru: 'ПОС' } },
    { code: 'dobrodel', name: { ru: 'Добродел' } },
    { code: 'hotline', name: { ru: 'ЕДС' } },
  ]),
  municipalities: [{ code: '41', names: ['Лужский район'] }],
}

/** An export in one of the layouts: its header and some rows, every cell as a file may have it. */
export interface TestExport {
  layout: string
  header: string[]
  rows: (string | number | null)[][]
}

const INCIDENT_TEXT = 'Яма во дворе, ул. Лесная, 5'

export const TEST_EXPORTS: TestExport[] = [
  {
    layout: 'heat-map',
    header: [
      'Направление',
      'Синт. группа',
      'Подтема',
      'Статус',
      'Исполнитель',
      'Источник',
      'Тип сообщения - 0 проблемы, 1 - предложения',
      'Спам (да/нет)',
      'Дата (первого взятия в работу)',
      'Адрес (формат)',
    ],
    rows: [
      [
        'Дороги',
        'Содержание дорог',
        'Ямы',
        'На модерации',
        'КДХ',
        'Добродел',
        0,
        'нет',
        '02.06.2026',
        'г. Луга, Лесная ул.',
      ],
      ['ЖКХ', 'Отопление', 'Нет тепла', 'Закрыт', '', 'ЕДС', 1, 'да', '2026-06-03', ''],
      [
        'ЖКХ',
        'Водоснабжение',
        'Авария на сети',
        'Инцидент',
        'КДХ',
        'Инцидент',
        'Проблемы',
        'нет',
        '04.06.2026',
        'Луга',
      ],
    ],
  },
  {
    layout: 'incident-cabinet',
    header: [
      'Номер инцидента',
      'Дата создания',
      'Дата закрытия',
      'Группа тем',
      'Тема',
      'Регион',
      'Муниципалитет',
      'Текст инцидента',
      'Итог',
    ],
    rows: [
      [
        'ИМ-1',
        '02.06.2026 17:45:45',
        '05.06.2026',
        'Дороги',
        '★ Ямы во дворах',
        'Область',
        'Лужский муниципальный район',
        INCIDENT_TEXT,
        'Решено',
      ],
      ['ИМ-2', '03.06.2026 01:00:00', '', 'ЖКХ', 'Отопление', 'Область', 'Нарния', 'Холодно', 'Не решено'],
    ],
  },
  {
    layout: 'incident-monitoring',
    header: [
      'Номер инцидента',
      'Дата создания',
      'Дата закрытия',
      'Группа тем',
      'Муниципалитет',
      'Населенный пункт',
      'Улица',
      'Дом',
      'Тип инцидента',
      'Текст инцидента',
      'Теги',
    ],
    rows: [
      [
        'ИМ-3',
        '02.06.2026 17:45:45',
        '05.06.2026',
        'Дороги',
        'Лужский район',
        'г. Луга',
        'ул. Лесная',
        '5',
        '★ Ямы во дворах',
        INCIDENT_TEXT,
        'повтор',
      ],
      ['ИМ-4', '03.06.2026 01:00:00', '', 'ЖКХ', 'Лужский район', 'г. Луга', '', '', 'Отопление', 'Холодно', ''],
    ],
  },
  {
    layout: 'incident-legacy',
    header: [
      'Номер инцидента',
      'Дата создания',
      'Дата закрытия',
      'Группа тем',
      'Тема',
      'Муниципалитет',
      'Населенный пункт',
      'Текст инцидента',
    ],
    rows: [
      [
        'ИМ-5',
        '02.06.2026 17:45:45',
        '05.06.2026',
        'Дороги',
        '★ Ямы во дворах',
        'Лужский район',
        'г. Луга',
        INCIDENT_TEXT,
      ],
    ],
  },
  {
    layout: 'incident-bare',
    header: ['Группа тем', 'Тема', 'Регион', 'Муниципалитет', 'Текст инцидента'],
    rows: [
      ['Дороги', '★ Ямы во дворах', 'Область', 'Лужский район', INCIDENT_TEXT],
      ['ЖКХ', 'Отопление', 'Область', 'Лужский район', 'Холодно'],
    ],
  },
  {
    layout: 'pos',
    header: [
      'Номер',
      'Номер ЕПГУ',
      'Источник',
      'Верхнеуровневый ЛКО',
      'Категория',
      'Подкатегория',
      'Факт',
      'Организация, в которую поступило сообщение',
      'Организация, в которой находится сообщение',
      'Дата поступления',
      'Дата планируемого завершения работ',
      'Дата фактического завершения работ',
      'Стадия',
      'Статус',
      'Просрочено',
      'Фаст-трек',
      'ФЗ',
      'Заявитель выбрал подачу по 59-ФЗ',
      'Тип решения',
      'Направлено по email в ФОИВ, не подключенный к ПОС',
      'Оценка ответа заявителем',
      'Повторное рассмотрение',
      'ФИО координатора',
      'ФИО исполнителя',
      'ФИО руководителя',
    ],
    rows: [
      pos('101', { closed: '30.06.2026', status: 'Решено', fact: 'Аварийное дерево' }),
      pos('102', { closed: '-', status: 'На согласовании', fact: 'Яма' }),
    ],
  },
]

/** The export in this layout. */
export function exportOf(layout: string): TestExport {
  const found = TEST_EXPORTS.find((one) => one.layout === layout)
  if (!found) throw new Error(`no test export ${layout}`)
  return found
}

function pos(number: string, { closed, status, fact }: { closed: string; status: string; fact: string }): string[] {
  const place = ['Администрация', 'Администрация Лужского района']
  const dates = ['05.06.2026', '05.07.2026', closed]
  const rest = ['Работа', status, 'Нет', 'Да', '-', 'Нет', '-', 'Нет', '-', 'Нет']
  const names = ['Иванова Мария Павловна', 'Петров П. П.', 'Кузнецов И. В.']
  return [number, '4000', 'ЕПГУ', 'Область', 'Благоустройство', 'Зелень', fact, ...place, ...dates, ...rest, ...names]
}

/** A table in memory. */
export function memoryTable(sheets: { name: string; rows: CellValue[][] }[]): Table {
  return {
    format: 'xlsx',
    sheets: sheets.map(({ name, rows }) => ({
      name,
      fixedWidth: false,
      date1904: false,
      async *rows(columns) {
        yield rows.map((cells, index) => ({
          line: index + 1,
          cells: columns ? cells.map((cell, column) => (columns.has(column) ? cell : null)) : cells,
        }))
      },
    })),
    close: () => undefined,
  }
}

/** What a table is read as: appeals and errors of its rows; or why somebody has to look at it. */
export async function readTable(table: Table, vocabulary = TEST_VOCABULARY, day: string | undefined = '2026-06-07') {
  const recognised = await recogniseLayout(table, await builtInLayouts())
  if ('reason' in recognised) return recognised
  const source = await fileRows(recognised, { vocabulary, day })
  const rows = []
  for await (const batch of source.rows()) rows.push(...batch)
  return { layouts: source.sheets, skipped: source.skipped, total: source.total, rows }
}
