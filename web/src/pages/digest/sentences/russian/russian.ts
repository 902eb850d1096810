import type { Tellers } from '../tellers'
import { tellKinds, tellTotal } from './amounts'
import { tellChange } from './changes'
import { tellEmergencies } from './emergencies'
import { tellDue } from './promises'
import { tellSilent } from './silence'

/** What each statement says in Russian. Names stay in the nominative: nobody knows how to decline all of them. */
export const russian: Tellers = {
  nothing: (_, { digest }) => [[digest.period.finished ? 'Обращений не поступило.' : 'Обращений пока нет.']],
  total: tellTotal,
  kinds: tellKinds,
  topicChanged: (change, telling) =>
    tellChange(`«${telling.topic(change.subject)}»`, change, telling, { topic: change.subject }),
  nothingChanged: () => [['Заметных изменений по направлениям нет.']],
  municipalityChanged: (change, telling) =>
    tellChange(telling.municipality(change.subject), change, telling, { municipality: change.subject }),
  emergencies: tellEmergencies,
  critical: tellSilent,
  due: tellDue,
  noDeadlines: () => [['В данных нет сроков: что сделано в срок, сказать нельзя.']],
  noClosings: () => [['В данных нет дат закрытия: что и когда сделано, сказать нельзя.']],
}
