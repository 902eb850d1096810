import { pageTexts } from '../pageTexts'
import { en } from './texts/en'
import { ru } from './texts/ru'

/** Names and units of metrics in the reader's language. */
export const useMetricText = pageTexts('metric', ru, en)
