import type { English } from '../../pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  name: {
    count: 'Number of appeals',
    per10k: 'Per 10,000 residents',
    open: 'Open now',
    overdue: 'Overdue share',
    firstResponse: 'Time to first response',
    resolution: 'Time to closing',
    returned: 'Returned share',
    severity: 'Severity',
    change: 'Change',
    norm: 'Against the norm',
  },
  short: {
    count: 'Number',
    per10k: 'Per 10,000',
    open: 'Open',
    overdue: 'Overdue',
    firstResponse: 'Response',
    resolution: 'Closing',
    returned: 'Returned',
    severity: 'Severity',
    change: 'Change',
    norm: 'Norm',
  },
  unit: {
    count: 'appeals',
    per10k: 'appeals per 10,000 residents',
    open: 'appeals not closed now',
    overdue: 'overdue, of the appeals with a deadline',
    firstResponse: 'half were answered first within this time',
    resolution: 'half were closed within this time',
    returned: 'returned, of the closed appeals',
    severity: 'appeals weighted by the severity of their topic',
    change: 'against the compared period, %',
    norm: 'of what the season lets expect',
  },
  span: { minutes: '{{value}} min', hours: '{{value}} h', days: '{{value}} d' },
}
