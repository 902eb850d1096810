import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import type { Sentence } from '../../../grammar/sentence'
import type { Language } from '../../../i18n/i18n'
import { tellInEnglish } from './english/tellInEnglish'
import { tellInRussian } from './russian/tellInRussian'
import type { Telling } from './telling'

const TELLERS: Record<Language, (statement: DigestStatement, telling: Telling) => Sentence[]> = {
  ru: tellInRussian,
  en: tellInEnglish,
}

/** What a statement says, in one or more sentences of a language. */
export function tell(statement: DigestStatement, telling: Telling, language: Language): Sentence[] {
  return TELLERS[language](statement, telling)
}
