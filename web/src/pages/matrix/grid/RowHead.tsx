import { ALL } from '../model/cells'
import { softHyphens } from '../model/softHyphens'
import { pinRow, sortColumnsBy } from '../state/actions'
import { useMatrixState } from '../state/matrixState'
import { useMatrixText } from '../texts/useMatrixText'
import styles from './heads.module.css'
import { PinButton } from './PinButton'
import { SortMark } from './SortMark'

interface RowHeadProps {
  id: string
  place: string
  code: string
  name: string
  width: number
  pinned: boolean
  active: boolean
}

/** The name of a row: a click sorts the columns by it. */
export function RowHead({ id, place, code, name, width, pinned, active }: RowHeadProps) {
  const say = useMatrixText()
  const { columnSort } = useMatrixState()
  return (
    <div
      role="rowheader"
      id={id}
      className={styles.rowHead}
      aria-colindex={1}
      data-place={place}
      data-active={active || undefined}
      style={{ width }}
    >
      <button
        type="button"
        tabIndex={-1}
        className={styles.rowName}
        title={say('sort.columns', { name })}
        onClick={() => sortColumnsBy(code)}
      >
        <span>{softHyphens(name)}</span>
        <SortMark sort={columnSort} at={code} />
      </button>
      {code !== ALL && <PinButton name={name} pinned={pinned} onToggle={() => pinRow(code)} />}
    </div>
  )
}
