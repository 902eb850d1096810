import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** What is said aloud of live changes, in the reader's language. */
export const useAnnounceText = pageTexts('announce', ru, en)
