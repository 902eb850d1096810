import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  title: 'The map as a table',
  close: 'Close',
  place: 'Place',
  area: 'District',
  code: 'Hexagon {{cell}}',
  shown: '{{shown}} of {{all}} in view',
  more: 'Show more',
  none: 'There is nothing to show in this part of the map.',
}
