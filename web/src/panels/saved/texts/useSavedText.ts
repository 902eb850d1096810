import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of the saved views in the reader's language. */
export const useSavedText = pageTexts('saved', ru, en)
