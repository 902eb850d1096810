import { useTranslation } from 'react-i18next'
import { i18n } from '../../../i18n/i18n'
import { en } from './en'
import { type DataTexts, ru } from './ru'

i18n.addResourceBundle('ru', 'data', ru)
i18n.addResourceBundle('en', 'data', en)

type Leaves<Texts> = {
  [Name in keyof Texts & string]: Texts[Name] extends string ? Name : `${Name}.${Leaves<Texts[Name]>}`
}[keyof Texts & string]
type Singular<Name> = Name extends `${infer Base}_${'one' | 'few' | 'many' | 'other'}` ? Base : Name

/** The name of a text of this page; of a plural without its form. */
export type DataText = Singular<Leaves<DataTexts>>
type Values = Record<string, string | number>
export type Say = (name: DataText, values?: Values) => string

/** This page's own texts in the reader's language. */
export function useDataText(): Say {
  useTranslation()
  // The panels' texts are the only ones that the library is told the type of.
  return (name, values = {}) => String(i18n.t(`data:${name}` as never, values as never))
}

/** A text by a code that may be unknown, as the server's names of layouts and trees are; else the code itself. */
export function sayOr(say: Say, group: 'layout' | 'tree', code: string): string {
  const key = `data:${group}.${code}`
  return i18n.exists(key) ? say(`${group}.${code}` as DataText) : code
}
