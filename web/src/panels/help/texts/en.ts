import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  more: 'More',
  moreOf: 'More: {{name}}',
  name: {
    count: 'Appeals',
    per10k: 'Per 10,000 residents',
    open: 'Open',
    overdue: 'Share overdue',
    firstResponse: 'Time to the first response',
    resolution: 'Time to closing',
    returned: 'Share returned',
    severity: 'Severity',
    change: 'Change',
    norm: 'Against the norm',
    comparison: 'Arrow and per cent',
    unlocated: 'Without an exact address',
    trend: 'Bars',
  },
  text: {
    count: 'How many appeals came in on the chosen days under this filter. Spam is not counted.',
    per10k: 'The number of appeals divided by the residents of the district, times 10,000.',
    open: 'How many of them are neither closed nor rejected now.',
    overdue: 'Open past the deadline plus closed past the deadline, divided by all appeals that have one.',
    firstResponse: 'The median time to the first response: half of the appeals waited less.',
    resolution: 'The median time to closing: half were closed faster. Open ones are not counted.',
    returned: 'Returned ones divided by closed ones.',
    severity: 'The number of appeals, each counted with the weight of its topic’s severity.',
    change: 'How many more or fewer appeals than in the period of comparison.',
    norm: 'The number of appeals divided by what is expected at this time of the year.',
    comparison:
      'The change against the period of comparison. It is coloured where the difference is at least 25 % and at least three appeals: a rise red, a fall green.',
    unlocated: 'Of these only the settlement or the district is known. They are in every figure, but in no hexagon.',
    trend: 'Appeals by days, weeks or months of the chosen period; the caption on the left is of the highest bar.',
  },
}
