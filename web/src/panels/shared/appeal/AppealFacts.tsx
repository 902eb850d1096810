import type { AppealDetail } from '@ochag/api/contract/appeal'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../useFormat'
import { useNames } from '../useNames'
import styles from './appeal.module.css'

/** A term and what is known of it; without a value it is left out. */
export interface Fact {
  term: string
  value: ReactNode
}

interface FactsProps {
  appeal: AppealDetail
  /** What else is told, after the rest. */
  more?: Fact[]
}

/** The fields of an appeal that are known, as a list of terms; the place and the executor always. */
export function AppealFacts({ appeal, more = [] }: FactsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const moment = (instant: string | null) => instant && format.moment(new Date(instant))
  const facts: Fact[] = [
    { term: t('appeal.address'), value: appeal.address ?? t('appeal.noAddress') },
    { term: t('appeal.precision'), value: t(`precision.${appeal.precision}`) },
    { term: t('appeal.municipality'), value: names.municipality(appeal.municipality) },
    { term: t('appeal.created'), value: moment(appeal.createdAt) },
    { term: t('appeal.taken'), value: moment(appeal.takenAt) },
    { term: t('appeal.due'), value: moment(appeal.dueAt) },
    { term: t('appeal.closed'), value: moment(appeal.closedAt) },
    { term: t('appeal.executor'), value: appeal.executor ?? t('appeal.noExecutor') },
    { term: t('appeal.kind'), value: t(`kind.${appeal.kind}`) },
    { term: t('appeal.source'), value: names.source(appeal.source) },
    { term: t('appeal.number'), value: appeal.externalId },
    ...more,
  ]
  return (
    <dl className={styles.terms}>
      {facts
        .filter(({ value }) => value)
        .map(({ term, value }) => (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
