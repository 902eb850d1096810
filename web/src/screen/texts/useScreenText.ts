import { pageTexts } from '../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of the map's numbers in the reader's language. */
export const useScreenText = pageTexts('screen', ru, en)
