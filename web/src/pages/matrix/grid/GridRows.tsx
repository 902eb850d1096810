import type { VirtualItem } from '@tanstack/react-virtual'
import { ALL } from '../model/cells'
import type { Place } from '../model/gridMove'
import type { Named } from '../model/order'
import { useMatrixText } from '../texts/useMatrixText'
import { FIRST } from './gridPlaces'
import { MatrixRow, type RowFrame } from './MatrixRow'

interface GridRowsProps {
  frame: RowFrame
  rows: { items: readonly Named[]; pinned: number }
  /** Those near enough to be seen, of the ones that are not pinned. */
  inSight: readonly VirtualItem[]
  active: Place
}

/** The whole region and the pinned municipalities, which stay in sight, and of the others those that are near. */
export function GridRows({ frame, rows, inSight, active }: GridRowsProps) {
  const say = useMatrixText()
  const { sizes } = frame
  const activeIn = (index: number) => (active.row === index ? active.column : null)
  const stuck = [{ code: ALL, name: say('whole') }, ...rows.items.slice(0, rows.pinned)]
  return (
    <>
      {stuck.map((row, position) => (
        <MatrixRow
          key={row.code}
          {...row}
          {...{ frame }}
          index={position + 1}
          top={sizes.head + position * sizes.row}
          stuck
          pinned={row.code !== ALL}
          activeColumn={activeIn(position + 1)}
        />
      ))}
      {inSight.map(({ index: place, start }) => {
        const row = rows.items[place + rows.pinned]
        const index = place + rows.pinned + FIRST
        if (!row) return null
        return (
          <MatrixRow
            key={row.code}
            {...row}
            {...{ frame, index }}
            top={start}
            stuck={false}
            pinned={false}
            activeColumn={activeIn(index)}
          />
        )
      })}
    </>
  )
}
