import type { AppealChange } from '@ochag/api/contract/appeal'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../useFormat'
import styles from './appeal.module.css'

const NAMES = {
  executor: 'appeal.executor',
  createdAt: 'appeal.created',
  takenAt: 'appeal.taken',
  dueAt: 'appeal.due',
  closedAt: 'appeal.closed',
} as const

/** What the source said otherwise later of an appeal, the oldest first. */
export function AppealChanges({ changes }: { changes: AppealChange[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (changes.length === 0) return null
  function spell(field: AppealChange['field'], value: string | null): string {
    if (value === null) return t('appeal.nothing')
    return field === 'executor' ? value : format.moment(new Date(value))
  }
  return (
    <section>
      <h3 className={styles.label}>{t('appeal.changes')}</h3>
      <dl className={styles.terms}>
        {changes.map(({ at, field, former, latter }) => (
          <div key={`${at} ${field}`} className={styles.fact}>
            <dt>{format.moment(new Date(at))}</dt>
            <dd>
              {t('appeal.changed', {
                field: t(NAMES[field]),
                former: spell(field, former),
                latter: spell(field, latter),
              })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
