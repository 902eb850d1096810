import { UnstyledButton } from '@mantine/core'
import type { Appeal } from '@ochag/api/contract/appeal'
import { useTranslation } from 'react-i18next'
import { select } from '../../view/useView'
import { DeadlineTag } from '../shared/appeal/DeadlineTag'
import { useFormat } from '../shared/useFormat'
import type { Names } from '../shared/useNames'
import styles from './appeals.module.css'

/** One appeal of the list; a click opens it. */
export function AppealRow({ appeal, names }: { appeal: Appeal; names: Names }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <UnstyledButton className={styles.row} data-testid="appeal-row" onClick={() => select({ appeal: appeal.id })}>
      <span className={styles.topic}>{names.topic(appeal.topic)}</span>
      <span className={styles.place}>{appeal.address ?? t('appeal.noAddress')}</span>
      <span className={styles.foot}>
        <span>
          {names.source(appeal.source)} · {format.moment(new Date(appeal.createdAt))}
        </span>
        <DeadlineTag appeal={appeal} />
      </span>
    </UnstyledButton>
  )
}
