import type { Tellers } from '../tellers'
import { tellKinds, tellTotal } from './amounts'
import { tellChange } from './changes'
import { tellEmergencies } from './emergencies'
import { tellDue } from './promises'
import { tellSilent } from './silence'

/** What each statement says in English. */
export const english: Tellers = {
  nothing: (_, { digest }) => [[digest.period.finished ? 'No appeals came.' : 'No appeals so far.']],
  total: tellTotal,
  kinds: tellKinds,
  topicChanged: (change, telling) =>
    tellChange(`“${telling.topic(change.subject)}”`, change, telling, { topic: change.subject }),
  nothingChanged: () => [['No group of topics has changed notably.']],
  municipalityChanged: (change, telling) =>
    tellChange(telling.municipality(change.subject), change, telling, { municipality: change.subject }),
  emergencies: tellEmergencies,
  critical: tellSilent,
  due: tellDue,
  noDeadlines: () => [['The data have no deadlines: what was done in time cannot be said.']],
  noClosings: () => [['The data have no closing dates: what was done, and when, cannot be said.']],
}
