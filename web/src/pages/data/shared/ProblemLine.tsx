import { useTranslation } from 'react-i18next'
import { type ProblemError, UNREACHABLE } from '../../../api/problemError'
import { plainly } from '../texts/plainly'
import { useDataText } from '../texts/useDataText'
import styles from './tables.module.css'

/** Why an action failed, in one line beside its button. */
export function ProblemLine({ error }: { error: ProblemError | null }) {
  const { t } = useTranslation()
  const say = useDataText()
  if (!error) return null
  const unreachable = error.code === UNREACHABLE
  const ours = error.status === 0 || error.status >= 500
  return (
    <p role="alert" className={styles.bad}>
      {unreachable ? t('error.network') : ours ? t('error.hint') : plainly(reasonOf(error), say)}
      {ours && error.requestId && ` ${t('error.request', { id: error.requestId })}`}
    </p>
  )
}

function reasonOf({ message, errors }: ProblemError): string {
  const fields = errors?.map(({ field, reason }) => `${field}: ${reason}`) ?? []
  return fields.length > 0 ? fields.join('; ') : message
}
