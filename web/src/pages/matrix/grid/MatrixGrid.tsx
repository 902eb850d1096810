import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useId, useMemo, useRef } from 'react'
import { useNarrow } from '../../../panels/layout/useNarrow'
import { ALL } from '../model/cells'
import { gridSizes } from '../model/gridSizes'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'
import { CellTip } from './CellTip'
import styles from './grid.module.css'
import { FIRST } from './gridPlaces'
import { HeadRow } from './HeadRow'
import { MatrixRow, type RowFrame } from './MatrixRow'
import { useCellLooks } from './useCellLooks'
import { useGridKeys } from './useGridKeys'
import { useGridWindow } from './useGridWindow'

/** The grid: heads and totals stay in sight, of the rest only what is near is drawn. */
export function MatrixGrid({ matrix }: { matrix: Matrix }) {
  const say = useMatrixText()
  const id = useId()
  const narrow = useNarrow()
  const scroller = useRef<HTMLDivElement>(null)
  const { ref, width, height } = useElementSize<HTMLDivElement>()
  const { rows, columns } = matrix
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
  const look = useCellLooks(matrix)
  const frame: RowFrame = useMemo(
    () => ({ id, sizes, columns: columns.items, pinnedColumns: columns.pinned, inSight: window.columns, look }),
    [id, sizes, columns.items, columns.pinned, window.columns, look],
  )
  const activeIn = (row: number) => (keys.active.row === row ? keys.active.column : null)
  const stuckAt = (index: number) => ({ top: sizes.head + (index - 1) * sizes.row, height: sizes.row })
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
        aria-activedescendant={`${id}-${keys.active.row}-${keys.active.column}`}
        aria-busy={matrix.fetching}
        data-testid="matrix"
        {...keys.handlers(window.reveal)}
      >
        {width > 0 && (
          <div className={styles.canvas} style={{ height: window.height, width: window.width }}>
            <HeadRow frame={frame} activeColumn={activeIn(0)} />
            <MatrixRow
              {...{ frame }}
              code={ALL}
              name={say('whole')}
              index={1}
              style={stuckAt(1)}
              stuck
              pinned={false}
              activeColumn={activeIn(1)}
            />
            {rows.items.slice(0, rows.pinned).map(({ code, name }, position) => (
              <MatrixRow
                key={code}
                {...{ frame, code, name }}
                index={position + FIRST}
                style={stuckAt(position + FIRST)}
                stuck
                pinned
                activeColumn={activeIn(position + FIRST)}
              />
            ))}
            {window.rows.map(({ index: place, start }) => {
              const row = rows.items[place + rows.pinned]
              const index = place + rows.pinned + FIRST
              if (!row) return null
              return (
                <MatrixRow
                  key={row.code}
                  {...{ frame, index }}
                  code={row.code}
                  name={row.name}
                  style={{ top: start, height: sizes.row }}
                  stuck={false}
                  pinned={false}
                  activeColumn={activeIn(index)}
                />
              )
            })}
          </div>
        )}
      </div>
      <CellTip {...{ matrix, scroller, look }} focused={keys.focused ? keys.active : null} id={id} />
    </div>
  )
}

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
