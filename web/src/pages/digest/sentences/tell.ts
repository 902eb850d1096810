import type { DigestStatement } from '@ochag/api/contract/digestStatement'
import type { Sentence } from '../../../grammar/sentence'
import type { Language } from '../../../i18n/i18n'
import { english } from './english/english'
import { russian } from './russian/russian'
import { type Tellers, tellBy } from './tellers'
import type { Telling } from './telling'

const TELLERS: Record<Language, Tellers> = { ru: russian, en: english }

/** What a statement says, in one or more sentences of a language. */
export function tell(statement: DigestStatement, telling: Telling, language: Language): Sentence[] {
  return tellBy(TELLERS[language], statement, telling)
}
