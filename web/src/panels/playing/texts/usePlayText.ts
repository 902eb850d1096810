import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of playing time in the reader's language. */
export const usePlayText = pageTexts('play', ru, en)
