import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import { useBoundaries } from '../../../api/useBoundaries'
import { boundsOf } from '../../../panels/shared/bounds'
import { goTo } from '../../../view/page'
import { useView, viewAddress } from '../../../view/useView'
import { drilled } from '../model/drill'
import { moveInGrid, type Place } from '../model/gridMove'
import { expandGroup, pinColumn, pinRow, sortColumnsBy, sortRowsBy, sortRowsByName } from '../state/actions'
import type { Matrix } from '../state/useMatrix'
import { codesAt, FIRST, placeOf } from './gridPlaces'

/** The active place of the grid and what keys and clicks do there. */
export function useGridKeys({ rows, columns }: Matrix, page: number) {
  const [wanted, setActive] = useState<Place>({ row: FIRST, column: FIRST })
  const [focused, setFocused] = useState(false)
  const drill = useDrill()
  const extent = { rows: rows.items.length + FIRST, columns: columns.items.length + FIRST, page: Math.max(1, page) }
  const active = {
    row: Math.min(wanted.row, extent.rows - 1),
    column: Math.min(wanted.column, extent.columns - 1),
  }

  function open(place: Place): void {
    const codes = codesAt(place, rows.items, columns.items)
    if (codes) drill(codes.municipality, codes.topic)
  }

  function act(key: string): boolean {
    const row = rows.items[active.row - FIRST]
    const column = columns.items[active.column - FIRST]
    if (key === 'Enter') {
      if (active.row > 0 && active.column > 0) open(active)
      else if (active.row === 0) active.column === 0 ? sortRowsByName() : sortRowsBy(column?.code ?? '')
      else sortColumnsBy(row?.code ?? '')
    } else if (key === ' ' && column && (column.open !== null || column.group)) expandGroup(column.group ?? column.code)
    else if (PIN.has(key) && active.row === 0 && column) pinColumn(column.code)
    else if (PIN.has(key) && row) pinRow(row.code)
    else return false
    return true
  }

  return {
    active,
    focused,
    handlers: (reveal: (place: Place) => void) => ({
      onFocus: (event: { currentTarget: Element }) => setFocused(event.currentTarget.matches(':focus-visible')),
      onBlur: () => setFocused(false),
      onKeyDown(event: KeyboardEvent) {
        if (event.altKey || event.metaKey) return
        const next = moveInGrid(event.key, event.ctrlKey, active, extent)
        if (!next && (event.ctrlKey || !act(event.key))) return
        event.preventDefault()
        event.stopPropagation()
        setFocused(true)
        if (!next) return
        setActive(next)
        reveal(next)
      },
      onClick(event: MouseEvent<HTMLElement>) {
        const target = event.target instanceof Element ? event.target : null
        const place = placeOf(target?.closest<HTMLElement>('[data-place]')?.dataset.place)
        if (!place) return
        setActive(place)
        event.currentTarget.focus({ preventScroll: true })
        if (!target?.closest('button')) open(place)
      },
    }),
  }
}

/** The letter P, on a Russian keyboard too. */
const PIN = new Set(['p', 'P', 'з', 'З'])

/** Opens the map where a cell is counted. */
function useDrill(): (municipality: string, topic: string) => void {
  const view = useView()
  const boundaries = useBoundaries().data
  return (municipality, topic) => {
    const feature = boundaries?.features.find(({ properties }) => properties.code === municipality)
    const bounds = feature ? boundsOf(feature.geometry) : null
    goTo(viewAddress('map', drilled(view, municipality, topic, bounds, window.innerWidth)))
  }
}
