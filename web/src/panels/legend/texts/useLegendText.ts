import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The legend's own texts in the reader's language. */
export const useLegendText = pageTexts('legend', ru, en)
