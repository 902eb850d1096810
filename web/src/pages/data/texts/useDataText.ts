import { i18n } from '../../../i18n/i18n'
import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** This page's own texts in the reader's language. */
export const useDataText = pageTexts('data', ru, en)

export type Say = ReturnType<typeof useDataText>
export type DataText = Parameters<Say>[0]

/** A text by a code that may be unknown, as the server's names of layouts and trees are; else the code itself. */
export function sayOr(say: Say, group: 'layout' | 'tree', code: string): string {
  const key = `data:${group}.${code}`
  return i18n.exists(key) ? say(`${group}.${code}` as DataText) : code
}
