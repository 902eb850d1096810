import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of a split map in the reader's language. */
export const useSplitText = pageTexts('split', ru, en)
