import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  label: 'What the marks mean',
  kind: { problem: 'Problem', suggestion: 'Suggestion', incident: 'Emergency' },
  open: 'filled – open',
  closed: 'outlined – closed',
  several: 'several at one place',
  near: 'several places nearby: click to look closer',
  newest: 'Marks show the newest {{value}}: narrow the filter to see all',
}
