import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import type { Sentence } from '../../../../grammar/sentence'
import type { Telling } from '../telling'
import { tellKinds, tellTotal } from './amounts'
import { tellMunicipality, tellTopic } from './changes'
import { tellEmergencies, tellSilent } from './emergencies'
import { tellDue } from './promises'

/** What a statement says in English. */
export function tellInEnglish(statement: DigestStatement, telling: Telling): Sentence[] {
  switch (statement.code) {
    case 'nothing':
      return [telling.digest.period.finished ? ['No appeals came.'] : ['No appeals so far.']]
    case 'total':
      return tellTotal(statement, telling)
    case 'kinds':
      return tellKinds(statement, telling)
    case 'topicChanged':
      return tellTopic(statement, telling)
    case 'nothingChanged':
      return [['No group of topics has changed notably.']]
    case 'municipalityChanged':
      return tellMunicipality(statement, telling)
    case 'emergencies':
      return tellEmergencies(statement, telling)
    case 'critical':
      return tellSilent(statement, telling)
    case 'due':
      return tellDue(statement, telling)
    case 'noDeadlines':
      return [['The data have no deadlines: what was done in time cannot be said.']]
    case 'noClosings':
      return [['The data have no closing dates: what was done, and when, cannot be said.']]
  }
}
