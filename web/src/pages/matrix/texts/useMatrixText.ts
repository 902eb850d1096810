import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** This page's own texts in the reader's language. */
export const useMatrixText = pageTexts('matrix', ru, en)
