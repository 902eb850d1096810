import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  title: 'Ranking',
  heading: { change: 'Where it got worse and where better', level: 'Where it is high and where low' },
  lead: '{{name}}: {{range}}',
  against: '{{name}}: {{range}} against {{compared}}',
  loading: 'The ranking is loading',
  period: 'Period: {{range}}',
  kinds: 'What is compared',
  kind: { municipality: 'Districts', group: 'Topic groups', topic: 'Topics' },
  aspects: 'How it is compared',
  aspect: { change: 'Change', level: 'Level' },
  displays: 'View',
  display: { list: 'List', charts: 'Charts' },
  side: {
    worse: {
      change: 'Got worse',
      level: 'Above the mean',
      none: 'Nowhere a rise that chance does not explain.',
      noneLevel: 'None is above the mean for certain.',
    },
    better: {
      change: 'Got better',
      level: 'Below the mean',
      none: 'Nowhere a decline that chance does not explain.',
      noneLevel: 'None is below the mean for certain.',
    },
  },
  fromTo: '{{before}} → {{now}}',
  more: 'and {{count}} more',
  byEstimate: 'ordered by the estimate',
  within: {
    title: 'Within chance',
    text: 'They differ by no more than can come about by itself. Their order means nothing.',
    number: '{{count}} of {{all}}',
  },
  whole: 'Whole region',
  table: 'Ranking: {{name}}',
  column: {
    place: '#',
    name: 'Name',
    before: 'Before',
    now: 'Now',
    level: 'As counted',
    change: 'Change',
    estimate: 'Estimate',
    interval: 'Where the true value is in 9 cases of 10',
    amount: 'What might have come in 9 cases of 10',
    short: 'Interval',
    trend: 'Over time',
    count: 'Appeals',
  },
  sort: 'Sort: {{column}}',
  row: {
    interval: '{{name}}: counted {{raw}}; estimate {{value}}, from {{low}} to {{high}}. {{verdict}}',
    amount: '{{name}}: {{raw}}, might have been from {{low}} to {{high}}',
    raw: '{{name}}: {{raw}}',
    trend: '{{name}}: appeals over time',
  },
  verdict: {
    worse: 'Worse',
    better: 'Better',
    higher: 'Above the mean',
    lower: 'Below the mean',
    same: 'Within chance',
    unknown: 'Chance is not assessed',
  },
  fromZero: 'from none',
  hundredfold: 'over ×100',
  points: '{{value}} pp',
  axis: { reference: 'dashed: the mean', still: 'dashed: no change' },
  note: {
    change:
      '“Change” is worked out from “Before” and “Now” as they stand. “Estimate” is the same change after chance is taken out: the fewer the appeals, the nearer it is to the change of all. Order, arrows and colour follow from it.',
    level:
      '“As counted” is what the data say. “Estimate” is the same after chance is taken out: the fewer the appeals, the nearer it is to the mean. Order and colour follow from it.',
  },
  marks: 'full circle: estimate, hollow: as counted',
  chart: {
    appeals: 'appeals',
    per10k: 'appeals per 10,000 residents',
    point: '{{range}}: {{count}}',
    usual: '{{range}}: {{count}}, usually {{low}} – {{high}}',
    scale:
      'All charts have one scale: up to {{top}} {{unit}} in {{days}} d. The grey band shows how many are usual in as many days, judging by the period compared with.',
    plain: 'All charts have one scale: up to {{top}} {{unit}} in {{days}} d.',
  },
  why: {
    title: 'Three messages from a village do not top the list',
    change:
      'From one appeal to three is “three times as many”, and means next to nothing. So the change in each row is drawn towards that of all, the more the fewer appeals are behind it, and beside it stands how different it may be.',
    level:
      'One appeal in a village of a hundred gives the same value as a hundred in a town. So each value is drawn towards the mean, the more the less is known of it, and beside it stands how different it may be.',
    amount:
      'This is the very number of appeals; there is nothing to draw it towards. The line shows what it might have been by chance.',
    plain:
      'How much a median or a weighted sum varies is not assessed: it is shown as counted, and nothing is marked as more than chance.',
    colour:
      'Only what chance does not explain is marked by colour and arrow: of what is marked, at most one in twenty is expected to be wrong. What is grey may have come about by itself. Where the whole region has changed, the line of a grey row need not reach zero: that is known of the region, not of the row.',
    levelColour: 'Only what lies on one side of the mean with all of its line is marked by colour and arrow.',
    young:
      'Recent appeals have not had the time to become overdue or to come back, so the latest period looks better than it will turn out.',
  },
  file: 'ranking',
  hours: '{{name}}, h',
  sheet: {
    before: 'Before',
    now: 'Now',
    change: 'Change',
    level: 'As counted',
    estimate: 'Estimate',
    low: 'Estimate: from (90%)',
    high: 'Estimate: to (90%)',
    beyond: 'Beyond chance (1 worse, -1 better)',
    count: 'Appeals',
  },
  empty: 'Nothing falls under this filter in this period.',
  emptyHint: 'Widen the period or remove some filters.',
  reset: 'Reset the filter',
  unknown: 'There is nothing to rank by this metric.',
  unknownHint: 'The data that it is made of is not here. Choose another metric.',
}
