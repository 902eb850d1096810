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
    chance: 'Chance',
    onScreen: 'On screen',
    timeline: 'The timeline',
    classes: 'Classes of colour',
    cell: 'Number and colour of a cell',
    line: 'The line in a cell',
    estimate: 'Estimate',
    interval: 'Interval',
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
      'The change against the period of comparison. While today is going on, that period is counted up to the same hour. A colour and a filled arrow stand where the difference is more than chance: a rise red, a fall green. A grey hollow arrow may be chance.',
    unlocated: 'Of these only the settlement or the district is known. They are in every figure, but in no hexagon.',
    trend:
      'Appeals by days, weeks or months of the chosen period; the caption on the left is of the highest bar. A pale bar is not over yet.',
    chance:
      'A change is called chance if, at an unchanged level, as large a difference comes by itself more often than in one case of twenty. Where many places are looked at the bar is higher: at most one in twenty of those marked is false.',
    onScreen:
      'Appeals in the hexagons whose middle is seen between the panels. Appeals without an exact address are not among them.',
    timeline:
      'All appeals under this filter in the whole history, by days, weeks or months. The days that everything else is counted over are marked. A pale bar is not over yet.',
    classes:
      'The bounds split the places evenly: each class has about as many. Equal steps or bounds of your own are chosen in the settings of the scale.',
    cell: 'The metric of a topic in a district. Compared fairly, it is drawn towards the mean of the region, the more the fewer appeals there are; the tip has it as counted.',
    line: 'Appeals over time within the chosen period. Every cell has a height of its own: compare the shapes, not the heights.',
    estimate:
      'What is left of the value as counted after chance is taken out: it is drawn towards that of all, the more the fewer appeals stand behind it. So it is not the change worked out from the numbers beside it. The order follows from it.',
    interval: 'The true value lies here in nine cases of ten. The shorter it is, the more is known.',
  },
}
