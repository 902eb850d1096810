import { pageTexts } from '../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of the map's page on paper in the reader's language. */
export const usePrintText = pageTexts('print', ru, en)
