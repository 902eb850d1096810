import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { en } from './en'
import { ru } from './ru'

const PLURAL = /_(one|few|many|other)$/
const SOURCES = fileURLToPath(new URL('..', import.meta.url))

function flatten(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [[path + name, text]] : flatten(text, `${path}${name}.`),
  )
}

function keysOf(texts: object): string[] {
  return [...new Set(flatten(texts).map(([key]) => (plurals(texts, key) ? key.replace(PLURAL, '') : key)))].sort()
}

/** `status.in_progress` is no plural although it has an underscore; a plural has the form for "other". */
function plurals(texts: object, key: string): boolean {
  return PLURAL.test(key) && flatten(texts).some(([other]) => other === key.replace(PLURAL, '_other'))
}

function forms(texts: object, base: string): string[] {
  return flatten(texts).flatMap(([key]) => (key.startsWith(`${base}_`) ? [key.slice(base.length + 1)] : []))
}

function sources(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.|(?:i18n|texts)\/(ru|en)[./]/.test(file))
  return code.map((file) => readFileSync(`${folder}${file}`, 'utf8')).join('\n')
}

/** Every set of texts with the name by which they are asked for, and where that is done. */
const SETS = [
  { name: 'the panels', ru, en, asked: 't', folder: SOURCES },
  ...(await Promise.all(textFolders().map(pageSet))),
]

/** Folders of sets that only a part of the interface needs; asked for by `say`, in the folder around them. */
function textFolders(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('/texts/ru.ts')).map((file) => `${SOURCES}${dirname(dirname(file))}/`)
}

async function pageSet(folder: string) {
  const [russian, english] = await Promise.all([import(`${folder}texts/ru`), import(`${folder}texts/en`)])
  return {
    name: folder.slice(SOURCES.length),
    ru: russian.ru as object,
    en: english.en as object,
    asked: 'say',
    folder,
  }
}

describe.each(SETS)('texts of $name', ({ ru, en, asked, folder }) => {
  const keys = keysOf(ru)
  const code = sources(folder)
  const literals = new Set([...code.matchAll(/'([\w.]+)'/g)].map(([, key]) => key))
  const called = [...code.matchAll(new RegExp(`\\b${asked}\\(\\s*'([^']+)'`, 'g'))].map(([, key]) => key)
  const written = [...code.matchAll(new RegExp(`\\b${asked}\\(\\s*\`([\\w.]+\\.)\\$\\{`, 'g'))]
  // A group that is named by what follows: sayOr(say, 'layout', code).
  const named = [...code.matchAll(/\bsayOr\(say, '(\w+)'/g)].map(([, group]) => `${group}.`)
  const prefixes = [...written.map(([, prefix = '']) => prefix), ...(asked === 'say' ? named : [])]

  test('both languages have the same keys', () => {
    expect(keysOf(en)).toEqual(keys)
  })

  test.each([
    ['ru', ru, ['few', 'many', 'one', 'other']],
    ['en', en, ['one', 'other']],
  ])('every plural in %s has all the forms of its language', (_, texts, wanted) => {
    const bases = keysOf(texts).filter((key) => forms(texts, key).includes('other'))
    for (const base of bases) expect(forms(texts, base).sort(), base).toEqual(wanted)
  })

  test('every text takes the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
    const english = new Map(flatten(en))
    for (const [key, text] of flatten(ru)) {
      const other = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? ''
      expect(values(other), key).toEqual(values(text))
    }
  })

  test('every key that is asked for exists', () => {
    expect(called.filter((key) => !keys.includes(key ?? ''))).toEqual([])
    expect(prefixes.filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([])
  })

  test('every key is asked for', () => {
    const used = (key: string) => literals.has(key) || prefixes.some((prefix) => key.startsWith(prefix))
    expect(keys.filter((key) => !used(key))).toEqual([])
  })
})
