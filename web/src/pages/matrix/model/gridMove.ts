/** A place in the grid, heads included: row 0 and column 0 hold them. */
export interface Place {
  row: number
  column: number
}

/** What a grid has: rows and columns with their heads, and the rows of one page. */
export interface Extent {
  rows: number
  columns: number
  page: number
}

/** Where a key leads in a grid, as the authoring practices for grids say; null for a key that leads nowhere. */
export function moveInGrid(key: string, control: boolean, { row, column }: Place, extent: Extent): Place | null {
  const moved = moves(extent, control)[key]?.({ row, column })
  if (!moved) return null
  return { row: clamp(moved.row, extent.rows), column: clamp(moved.column, extent.columns) }
}

function moves({ rows, columns, page }: Extent, control: boolean): Record<string, (place: Place) => Place> {
  return {
    ArrowUp: ({ row, column }) => ({ row: control ? 0 : row - 1, column }),
    ArrowDown: ({ row, column }) => ({ row: control ? rows : row + 1, column }),
    ArrowLeft: ({ row, column }) => ({ row, column: control ? 0 : column - 1 }),
    ArrowRight: ({ row, column }) => ({ row, column: control ? columns : column + 1 }),
    Home: ({ row }) => ({ row: control ? 0 : row, column: 0 }),
    End: ({ row }) => ({ row: control ? rows : row, column: columns }),
    PageUp: ({ row, column }) => ({ row: row - page, column }),
    PageDown: ({ row, column }) => ({ row: row + page, column }),
  }
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index))
}
