import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The palette's own texts in the reader's language. */
export const usePaletteText = pageTexts('palette', ru, en)
