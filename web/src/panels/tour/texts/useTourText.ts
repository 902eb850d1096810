import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The tour's own texts in the reader's language. */
export const useTourText = pageTexts('tour', ru, en)
