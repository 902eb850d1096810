import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { ALL } from '../model/cells'
import { softHyphens } from '../model/softHyphens'
import { expandGroup, pinColumn, sortRowsBy } from '../state/actions'
import { useMatrixState } from '../state/matrixState'
import type { NamedColumn } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'
import buttons from './headButtons.module.css'
import styles from './heads.module.css'
import { PinButton } from './PinButton'
import { SortMark } from './SortMark'

interface ColumnHeadProps {
  id: string
  place: string
  column: number
  heading: NamedColumn
  left: number
  width: number
  stuck?: boolean
  pinned?: boolean
  active: boolean
}

/** The name of a column: a click sorts the rows by it; a group shows and hides its topics. */
export function ColumnHead(props: ColumnHeadProps) {
  const { id, place, column, heading, left, width, stuck, pinned = false, active } = props
  const { code, name, group, open } = heading
  const say = useMatrixText()
  const { rowSort } = useMatrixState()
  const sorted = rowSort.by === 'value' && rowSort.at === code ? rowSort : null
  return (
    <div
      role="columnheader"
      id={id}
      className={`${styles.columnHead} ${stuck ? styles.stuck : ''}`}
      aria-colindex={column + 1}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
      aria-expanded={open ?? undefined}
      data-place={place}
      data-active={active || undefined}
      data-inner={group ? true : undefined}
      style={{ left, width }}
    >
      <button
        type="button"
        tabIndex={-1}
        className={styles.columnName}
        title={say('sort.rows', { name })}
        onClick={() => sortRowsBy(code)}
      >
        <span>{softHyphens(name)}</span>
        <SortMark sort={rowSort} at={code} />
      </button>
      {open !== null && <ExpandButton code={code} name={name} open={open} />}
      {code !== ALL && <PinButton name={name} pinned={pinned} onToggle={() => pinColumn(code)} />}
    </div>
  )
}

function ExpandButton({ code, name, open }: { code: string; name: string; open: boolean }) {
  const say = useMatrixText()
  const Icon = open ? IconChevronDown : IconChevronRight
  const label = open ? say('expand.close', { name }) : say('expand.open', { name })
  return (
    <button
      type="button"
      tabIndex={-1}
      className={buttons.expand}
      aria-label={label}
      title={label}
      onClick={() => expandGroup(code)}
    >
      <Icon size="0.875rem" aria-hidden="true" />
    </button>
  )
}
