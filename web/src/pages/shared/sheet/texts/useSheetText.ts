import { pageTexts } from '../../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of taking a table away in the reader's language. */
export const useSheetText = pageTexts('sheet', ru, en)
