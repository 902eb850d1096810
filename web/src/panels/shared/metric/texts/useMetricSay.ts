import { pageTexts } from '../../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The metrics' own texts in the reader's language. */
export const useMetricSay = pageTexts('metric', ru, en)
export type MetricSay = ReturnType<typeof useMetricSay>
