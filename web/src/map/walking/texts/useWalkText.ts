import { pageTexts } from '../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** What is said on the way from hexagon to hexagon, in the reader's language. */
export const useWalkText = pageTexts('walk', ru, en)
