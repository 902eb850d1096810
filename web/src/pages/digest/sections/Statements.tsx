import type { DigestStatement, StatementCode } from '@ochag/api/contract/digestStatement'
import { useLanguage } from '../../../i18n/useLanguage'
import { tell } from '../sentences/tell'
import type { Telling } from '../sentences/telling'
import { distanceOf } from '../sentences/weekday'
import { SentenceLine } from '../shared/SentenceLine'
import styles from './sections.module.css'

interface StatementsProps {
  telling: Telling
  codes: readonly StatementCode[]
  /** Only those that are so. */
  only?: (statement: DigestStatement) => boolean
}

/** What the statements of some codes say, one paragraph each; whatever moved is marked by an arrow. */
export function Statements({ telling, codes, only }: StatementsProps) {
  const language = useLanguage()
  const { statements } = telling.digest
  const wanted = statements.filter((one) => codes.includes(one.code) && (only?.(one) ?? true))
  return wanted.map((statement) => {
    const sentences = tell(statement, telling, language)
    return (
      <p
        key={`${statement.code}${subjectOf(statement)}`}
        className={styles.statement}
        data-way={wayOf(statement, telling)}
      >
        {sentences.map((sentence, index) => (
          <span key={index}>
            {index > 0 && ' '}
            <SentenceLine sentence={sentence} />
          </span>
        ))}
      </p>
    )
  })
}

/** Whether a statement tells of more or of less than usual; undefined where of neither. */
export function wayOf(statement: DigestStatement, telling: Telling): 'up' | 'down' | undefined {
  if (statement.code !== 'topicChanged' && statement.code !== 'municipalityChanged') return undefined
  return distanceOf(statement, telling) > 0 ? 'up' : 'down'
}

function subjectOf(statement: DigestStatement): string {
  return 'subject' in statement ? statement.subject : ''
}
