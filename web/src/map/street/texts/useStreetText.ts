import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** What the key of the marks says, in the reader's language. */
export const useStreetText = pageTexts('street', ru, en)
