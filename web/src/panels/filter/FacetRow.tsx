import { Checkbox } from '@mantine/core'
import type { Count } from '@ochag/api/contract/common'
import type { ReactNode } from 'react'
import { ChangeMark } from '../shared/ChangeMark'
import { EndOfCell } from '../shared/EndOfCell'
import { useFormat } from '../shared/useFormat'
import styles from './facets.module.css'

interface FacetRowProps {
  name: ReactNode
  count: Count
  checked: boolean
  /** Something below this row is chosen. */
  partly?: boolean
  muted?: boolean
  testId?: string
  onToggle(): void
}

/** A choice of a filter with its count and how that moved. */
export function FacetRow({ name, count, checked, partly, muted, testId, onToggle }: FacetRowProps) {
  const format = useFormat()
  return (
    <Checkbox
      size="xs"
      radius="xs"
      className={styles.facet}
      classNames={{ body: styles.facetBody, labelWrapper: styles.facetLabel, label: styles.facetLine }}
      data-testid={testId}
      data-chosen={checked || partly || undefined}
      data-muted={muted || undefined}
      checked={checked}
      indeterminate={!checked && partly}
      onChange={onToggle}
      label={
        <>
          <span className={styles.name}>{name}</span>
          <EndOfCell className={styles.count}>{format.number(count.count)}</EndOfCell>
          <EndOfCell>
            <ChangeMark count={count} />
          </EndOfCell>
        </>
      }
    />
  )
}
