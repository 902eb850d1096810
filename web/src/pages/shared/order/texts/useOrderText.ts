import { pageTexts } from '../../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of a kept order in the reader's language. */
export const useOrderText = pageTexts('order', ru, en)
