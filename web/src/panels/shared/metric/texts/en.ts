import type { English } from '../../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  label: 'Metric',
  choose: 'Metric: {{name}}',
  compared: {
    label: 'Compare with',
    previous: 'against {{range}}',
    year: 'against a year ago, {{range}}',
    nothing: '{{range}}: no data',
  },
  comparison: {
    previous: 'The period just before',
    year: 'The same days a year ago',
  },
  meaning: {
    count: 'How many appeals came in the period',
    per10k: 'Appeals of the period per 10,000 residents of the district',
    open: 'Came in the period and are still not closed',
    overdue: 'Open past the deadline or closed late, of all that have a deadline',
    firstResponse: 'Half were first answered sooner, half later',
    resolution: 'Half were closed sooner, half later',
    returned: 'Reopened or disputed, of all closed',
    severity: 'Every appeal times the severity of its topic',
    change: 'Against the compared period; grey may be chance',
    norm: 'What came against what is usual in this season',
  },
  reason: {
    no_residents: 'Numbers of residents are not known',
    no_deadlines: 'These appeals have no deadlines',
    no_responses: 'The sources do not tell when they answered',
    no_closings: 'None of these appeals is closed',
    no_severity: 'Topics have no severity',
    no_comparison: 'There is no data of the compared period',
    no_baseline: 'What is usual in the season is not known yet',
    archived: 'Some appeals of this period are in the archive',
  },
  halves: {
    change: 'The halves of the map show the number of appeals: a change compares two periods by itself.',
    areas: 'The halves of the map show the number of appeals: this metric is known by district only.',
  },
  quantity: {
    count: 'Appeals',
    per10k: 'Appeals per 10,000 residents',
    open: 'Appeals not closed',
    overdue: 'Overdue share',
    firstResponse: 'Median time to response',
    resolution: 'Median time to closing',
    returned: 'Returned share of those closed',
    severity: 'Appeals weighted by severity',
    change: 'Change in appeals',
    norm: 'Appeals against the season',
  },
  share: '{{value}}%',
  fresh: 'none before',
  region: 'in the region {{value}}',
  bounds: {
    plus: '{{from}}+',
    more: 'from {{from}}',
    less: 'up to {{to}}',
    neutral: 'chance',
  },
}
