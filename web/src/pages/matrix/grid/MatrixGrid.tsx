import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useId, useMemo, useRef } from 'react'
import { useNarrow } from '../../../panels/layout/useNarrow'
import { gridSizes } from '../model/gridSizes'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'
import { CellTip } from './CellTip'
import { GridRows } from './GridRows'
import styles from './grid.module.css'
import { FIRST } from './gridPlaces'
import { HeadRow } from './HeadRow'
import type { RowFrame } from './MatrixRow'
import type { LookAt } from './useCellLooks'
import { useGridKeys } from './useGridKeys'
import { useGridWindow } from './useGridWindow'

/** The grid: heads and totals stay in sight, of the rest only what is near is drawn. */
export function MatrixGrid({ matrix, look }: { matrix: Matrix; look: LookAt }) {
  const say = useMatrixText()
  const id = useId()
  const narrow = useNarrow()
  const scroller = useRef<HTMLDivElement>(null)
  const { ref, width, height } = useElementSize<HTMLDivElement>()
  const { rows, columns } = matrix
  // How much room there is, is known only once the place is there.
  const drawn = width > 0
  const unit = rootSize()
  const sizes = useMemo(
    () => gridSizes({ width, height, unit }, { rows: rows.items.length, columns: columns.items.length }, narrow),
    [width, height, unit, rows.items.length, columns.items.length, narrow],
  )
  const keys = useGridKeys(matrix, Math.floor(height / sizes.row) - 3)
  const window = useGridWindow({
    scroller,
    sizes,
    rows: { count: rows.items.length, pinned: rows.pinned },
    columns: { count: columns.items.length, pinned: columns.pinned },
    active: keys.active,
  })
  const frame: RowFrame = useMemo(
    () => ({ id, sizes, columns: columns.items, pinnedColumns: columns.pinned, inSight: window.columns, look }),
    [id, sizes, columns.items, columns.pinned, window.columns, look],
  )
  return (
    <div className={styles.place}>
      <div
        ref={useMergedRef(ref, scroller)}
        className={styles.scroller}
        role="grid"
        tabIndex={0}
        aria-label={say('grid')}
        aria-description={say('keys')}
        aria-rowcount={rows.items.length + FIRST}
        aria-colcount={columns.items.length + FIRST}
        aria-activedescendant={drawn ? `${id}-${keys.active.row}-${keys.active.column}` : undefined}
        aria-busy={matrix.fetching}
        data-testid="matrix"
        {...keys.handlers(window.reveal)}
      >
        {drawn && (
          <div className={styles.canvas} style={{ height: window.height, width: window.width }}>
            <HeadRow frame={frame} activeColumn={keys.active.row === 0 ? keys.active.column : null} />
            <GridRows frame={frame} rows={rows} inSight={window.rows} active={keys.active} />
          </div>
        )}
      </div>
      <CellTip {...{ matrix, scroller }} focused={keys.focused ? keys.active : null} id={id} />
    </div>
  )
}

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
