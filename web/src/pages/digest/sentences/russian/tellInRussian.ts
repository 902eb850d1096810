import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import type { Sentence } from '../../../../grammar/sentence'
import type { Telling } from '../telling'
import { tellKinds, tellTotal } from './amounts'
import { tellMunicipality, tellTopic } from './changes'
import { tellEmergencies, tellSilent } from './emergencies'
import { tellDue } from './promises'

/** What a statement says in Russian. Names stay in the nominative: nobody knows how to decline all of them. */
export function tellInRussian(statement: DigestStatement, telling: Telling): Sentence[] {
  switch (statement.code) {
    case 'nothing':
      return [telling.digest.period.finished ? ['Обращений не поступило.'] : ['Обращений пока нет.']]
    case 'total':
      return tellTotal(statement, telling)
    case 'kinds':
      return tellKinds(statement, telling)
    case 'topicChanged':
      return tellTopic(statement, telling)
    case 'nothingChanged':
      return [['Заметных изменений по направлениям нет.']]
    case 'municipalityChanged':
      return tellMunicipality(statement, telling)
    case 'emergencies':
      return tellEmergencies(statement, telling)
    case 'critical':
      return tellSilent(statement, telling)
    case 'due':
      return tellDue(statement, telling)
    case 'noDeadlines':
      return [['В данных нет сроков: что сделано в срок, сказать нельзя.']]
    case 'noClosings':
      return [['В данных нет дат закрытия: что и когда сделано, сказать нельзя.']]
  }
}
