/** Sizes of the grid's parts in pixels. */
export interface GridSizes {
  head: number
  row: number
  /** The names of municipalities. */
  name: number
  total: number
  column: number
}

/** The room of the grid: its pixels, and those of the root font size, for on a wall everything is larger. */
export interface GridRoom {
  width: number
  height: number
  unit: number
}

/** In root font sizes, on a desk, on a tablet or an enlarged screen, and on a phone. */
const DESK = { head: 4.25, name: 13.5, total: 7, column: 7 }
const TABLET = { head: 4.25, name: 9.5, total: 6.5, column: 6.5 }
const PHONE = { head: 4.25, name: 7.25, total: 5, column: 5.25 }
/** A grid that is narrower than so many root font sizes is a phone's. */
const PHONE_ROOM = 38
const WIDEST = 11
const ROW = { least: 2.125, usual: 2.5, most: 3 }

/** Sizes that fill the room where there is little to show, and stay readable where there is much. */
export function gridSizes(
  { width, height, unit }: GridRoom,
  count: { rows: number; columns: number },
  narrow: boolean,
): GridSizes {
  const { head, name, total, column } = narrow ? (width < PHONE_ROOM * unit ? PHONE : TABLET) : DESK
  const left = (width - (name + total) * unit) / Math.max(1, count.columns)
  return {
    head: Math.round(head * unit),
    row: Math.floor(rowHeight(height / unit - head, count.rows + 1) * unit),
    name: Math.round(name * unit),
    total: Math.round(total * unit),
    column: Math.floor(Math.min(WIDEST * unit, Math.max(column * unit, left))),
  }
}

/** All rows in the room where they fit, else rows of the usual height. */
function rowHeight(room: number, rows: number): number {
  const fitting = room / rows
  return fitting < ROW.least ? ROW.usual : Math.min(fitting, ROW.most)
}
