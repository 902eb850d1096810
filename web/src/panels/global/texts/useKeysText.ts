import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of the list of keys in the reader's language. */
export const useKeysText = pageTexts('keys', ru, en)
