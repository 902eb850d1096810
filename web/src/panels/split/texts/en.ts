import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  title: 'Compare on the map',
  close: 'Close',
  kind: 'What to compare',
  periods: 'Two periods',
  topics: 'Two topics',
  left: 'Left',
  right: 'Right',
  comparison: {
    previous: 'The period before: {{range}}',
    year: 'A year ago: {{range}}',
  },
  other: 'Other days',
  days: 'Days on the left',
  byFilter: '{{name}}, as in the filter',
  topicLeft: 'Topic on the left',
  topicRight: 'Topic on the right',
  allTopics: 'All topics',
  someTopics: '{{name}} and {{count}} more',
  noTopic: 'There is no such topic',
  scale: 'Both halves have one scale. Move the border between them by mouse, finger or arrow keys.',
  stop: 'Stop comparing',
  divider: 'Border between the halves of the map',
  place: '{{value}}% of the width',
  half: '{{side}}: {{name}}',
  count_one: '{{value}} appeal',
  count_other: '{{value}} appeals',
}
