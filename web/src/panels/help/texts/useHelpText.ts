import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of the help in the reader's language. */
export const useHelpText = pageTexts('help', ru, en)
