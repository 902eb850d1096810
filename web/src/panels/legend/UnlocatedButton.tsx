import { Tooltip, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBreakdown } from '../../api/useBreakdown'
import { setFilter, useView } from '../../view/useView'
import { useFormat } from '../shared/useFormat'
import styles from './legend.module.css'

/** How many appeals the map cannot show; a click shows only those. */
export function UnlocatedButton() {
  const { t } = useTranslation()
  const format = useFormat()
  const { filter } = useView()
  const { data } = useBreakdown(filter)
  if (!data) return <span className={styles.waiting} />
  return (
    <Tooltip label={t('count.unlocatedHint')} multiline maw="18rem" position="bottom">
      <UnstyledButton
        className={styles.unlocated}
        data-testid="unlocated"
        aria-pressed={filter.unlocated}
        onClick={() => setFilter({ unlocated: !filter.unlocated })}
      >
        {t('count.unlocated', { value: format.number(data.unlocated) })}
      </UnstyledButton>
    </Tooltip>
  )
}
