import type { English } from '../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  preparing: 'Preparing the page for printing…',
  map: 'Map of appeals',
  topics: 'What people write about most',
  nothing: 'Nothing is under this filter.',
  halves: 'Left: {{left}}; right: {{right}}',
  demo: 'Demo data: the appeals are made up',
  open: 'This map: point a camera here',
}
