import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of the map's table in the reader's language. */
export const useTableText = pageTexts('table', ru, en)
