import { pageTexts } from '../../../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** What is said of metrics where one is chosen or explained, in the reader's language. */
export const useMetricSay = pageTexts('metric-choice', ru, en)
export type MetricSay = ReturnType<typeof useMetricSay>
