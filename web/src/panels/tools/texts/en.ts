import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  label: 'Map tools',
  split: 'Compare on the map',
  table: 'The map as a table',
  views: 'Saved views',
  snapshot: 'A picture for the press',
}
