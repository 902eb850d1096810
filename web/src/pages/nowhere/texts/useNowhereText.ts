import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of a missing page in the reader's language. */
export const useNowhereText = pageTexts('nowhere', ru, en)
