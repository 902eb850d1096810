import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of the tools beside the map in the reader's language. */
export const useToolsText = pageTexts('tools', ru, en)
