import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect } from 'react'
import type { Place } from '../model/gridMove'
import type { GridSizes } from '../model/gridSizes'
import { FIRST } from './gridPlaces'

interface WindowProps {
  scroller: RefObject<HTMLElement | null>
  sizes: GridSizes
  rows: { count: number; pinned: number }
  columns: { count: number; pinned: number }
  active: Place
}

/** Which rows and columns are near enough to be drawn, the active ones always, and how to bring a place into sight. */
export function useGridWindow({ scroller, sizes, rows, columns, active }: WindowProps) {
  const top = sizes.head + (1 + rows.pinned) * sizes.row
  const left = sizes.name + sizes.total + columns.pinned * sizes.column
  const down = useVirtualizer({
    count: rows.count - rows.pinned,
    estimateSize: () => sizes.row,
    getScrollElement: () => scroller.current,
    paddingStart: top,
    scrollPaddingStart: top,
    overscan: 3,
    rangeExtractor: useRangeWith(active.row - FIRST - rows.pinned),
  })
  const across = useVirtualizer({
    horizontal: true,
    count: columns.count - columns.pinned,
    estimateSize: () => sizes.column,
    getScrollElement: () => scroller.current,
    paddingStart: left,
    scrollPaddingStart: left,
    overscan: 1,
    rangeExtractor: useRangeWith(active.column - FIRST - columns.pinned),
  })
  useEffect(() => {
    down.measure()
    across.measure()
  }, [down, across, sizes.row, sizes.column, top, left])

  return {
    rows: down.getVirtualItems(),
    columns: across.getVirtualItems(),
    height: down.getTotalSize(),
    width: across.getTotalSize(),
    reveal({ row, column }: Place) {
      const [line, file] = [row - FIRST - rows.pinned, column - FIRST - columns.pinned]
      if (line >= 0) down.scrollToIndex(line)
      if (file >= 0) across.scrollToIndex(file)
    },
  }
}

/** The range in sight with the active index; the same function as long as that is, else all would be drawn at every step. */
function useRangeWith(active: number): (range: Range) => number[] {
  return useCallback((range: Range) => withActive(range, active), [active])
}

/** In ascending order. */
function withActive(range: Range, active: number): number[] {
  const shown = defaultRangeExtractor(range)
  if (active < 0 || active >= range.count || shown.includes(active)) return shown
  return [...shown, active].sort((one, other) => one - other)
}
