import { cellToLatLng, getResolution, isValidCell } from 'h3-js'
import { Filter } from '../contract/filter'
import { CellParam, HexagonAnswer, HexagonDetail, HexagonQuery } from '../contract/hexagon'
import { splitAtAntimeridian } from '../grid/box'
import { potentialCells } from '../grid/coverBox'
import { countTotals } from '../queries/countTotals'
import { describeCell } from '../queries/describeCell'
import { getBreakdown } from '../queries/getBreakdown'
import { listHexagons } from '../queries/listHexagons'
import { beyondLimit, invalid, notFound } from './errors'
import { getRoute, requireKnownCodes, router } from './router'

/** The most cells that a box may be able to hold: far more than any screen shows. */
const MOST_CELLS = 250_000

const list = getRoute('/', 'Counts by hexagon inside a box', { query: HexagonQuery }, HexagonAnswer)
const one = getRoute('/{cell}', 'Drill-down of one hexagon', { params: CellParam, query: Filter }, HexagonDetail)

export const hexagons = router()
  .openapi(list, async (context) => {
    const query = context.req.valid('query')
    requireSmallEnough(query)
    await requireKnownCodes(context, query)
    const totals = await countTotals(context.var.sql, query)
    const hexagons = await listHexagons(context.var.sql, query)
    return context.json({ resolution: query.resolution, ...totals, hexagons }, 200)
  })
  .openapi(one, async (context) => {
    const { cell } = context.req.valid('param')
    if (!isValidCell(cell)) throw invalid([{ field: 'cell', reason: 'not an H3 cell' }])
    const filter = context.req.valid('query')
    await requireKnownCodes(context, filter)
    const { known, municipalities } = await describeCell(context.var.sql, cell)
    if (!known) throw notFound(`An appeal in the hexagon ${cell}`)
    const breakdown = await getBreakdown(context.var.sql, { ...filter, cell })
    return context.json(
      { ...breakdown, cell, resolution: getResolution(cell), center: centre(cell), municipalities },
      200,
    )
  })

function requireSmallEnough({ bbox, resolution }: HexagonQuery): void {
  const boxes = splitAtAntimeridian(bbox)
  if (potentialCells(boxes, resolution) <= MOST_CELLS) return
  let finest = resolution
  while (finest > 0 && potentialCells(boxes, finest) > MOST_CELLS) finest -= 1
  throw beyondLimit(
    'bbox',
    `can hold more than ${MOST_CELLS} cells of resolution ${resolution}; the finest for this box is ${finest}`,
  )
}

function centre(cell: string): [number, number] {
  const [latitude, longitude] = cellToLatLng(cell)
  return [longitude, latitude]
}
