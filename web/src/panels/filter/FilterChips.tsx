import { Button, Pill } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { resetFilter, select, setFilter, useView } from '../../view/useView'
import { useFormat } from '../shared/useFormat'
import { useNames } from '../shared/useNames'
import { type ActiveFilter, activeFilters } from './activeFilters'
import styles from './FilterChips.module.css'

interface Chip {
  key: string
  text: string
  remove(): void
}

/** Everything that narrows what is shown, each removable, and one button for all. */
export function FilterChips() {
  const { t } = useTranslation()
  const chips = useChips()
  if (chips.length === 0) return null
  return (
    <div className={styles.chips}>
      {chips.map(({ key, text, remove }) => (
        <Pill
          key={key}
          withRemoveButton
          data-testid="filter-chip"
          classNames={{ root: styles.chip, remove: styles.remove }}
          removeButtonProps={{ 'aria-label': t('filter.remove', { name: text }), 'aria-hidden': false, tabIndex: 0 }}
          onRemove={remove}
        >
          {text}
        </Pill>
      ))}
      <Button size="compact-xs" variant="subtle" onClick={resetFilter}>
        {t('filter.reset')}
      </Button>
    </div>
  )
}

function useChips(): Chip[] {
  const { t } = useTranslation()
  const { filter, selection } = useView()
  const textOf = useChipText()
  const chips = activeFilters(filter).map((active) => ({
    key: `${active.dimension}:${active.value}`,
    text: textOf(active),
    remove: () => setFilter(active.without),
  }))
  const { address } = selection
  if (address === null) return chips
  const remove = () => select({ address: null })
  return [...chips, { key: 'address', text: t('filter.address', { address }), remove }]
}

function useChipText(): (active: ActiveFilter) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { filter } = useView()
  return ({ dimension, value }) => {
    if (dimension === 'period') return filter.period ? format.range(filter.period) : ''
    if (dimension === 'unlocated') return t('filter.unlocated')
    if (dimension === 'status') return t(`status.${filter.status.find((status) => status === value) ?? 'new'}`)
    if (dimension === 'kind') return t(`kind.${filter.kind.find((kind) => kind === value) ?? 'problem'}`)
    return names[dimension](value)
  }
}
