/** A hexagon with its middle on a flat map whose north is above; `y` grows downwards. */
export interface Stop {
  cell: string
  x: number
  y: number
}

type Point = Pick<Stop, 'x' | 'y'>

/** To the right and downwards. */
export type Direction = readonly [number, number]

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Where an arrow key leads; null for any other key. */
export function directionOf(key: string): Direction | null {
  return DIRECTIONS[key] ?? null
}

/** Some neighbour lies within 30° of any direction; beyond this there are better keys for it. */
const BESIDE = tangent(46)

/** Beyond the neighbours the view widens: nobody shall be stuck while there is something on that side. */
const FAR = tangent(60)

/**
 * The hexagon that an arrow leads to: a neighbour where one is drawn on that side, else the nearest drawn one there; null
 * where there is none.
 * @param neighbours the cells around the present one, drawn or not
 * @param line a point of the straight line along which one walks: of two neighbours the nearer to it is meant
 */
export function nextStop<Place extends Stop>(
  from: Stop,
  direction: Direction,
  drawn: readonly Place[],
  { neighbours, line = from }: { neighbours: ReadonlySet<string>; line?: Point },
): Place | null {
  const ahead = drawn.filter((stop) => stop.cell !== from.cell && lies(stop, from, direction, FAR))
  const beside = ahead.filter((stop) => neighbours.has(stop.cell) && lies(stop, from, direction, BESIDE))
  if (beside.length > 0) return least(beside, (stop) => distanceTo(line, direction, stop))
  return least(ahead, (stop) => Math.hypot(stop.x - from.x, stop.y - from.y))
}

/** The hexagon whose middle is nearest to a point; null where none is drawn. */
export function nearestStop<Place extends Stop>(point: Point, drawn: readonly Place[]): Place | null {
  return least(drawn, ({ x, y }) => Math.hypot(x - point.x, y - point.y))
}

/** Whether a stop lies in that direction, no farther aside than the slope allows. */
function lies(stop: Point, from: Point, [right, down]: Direction, slope: number): boolean {
  const along = (stop.x - from.x) * right + (stop.y - from.y) * down
  return along > 0 && distanceTo(from, [right, down], stop) <= along * slope
}

/** How far a point is from the straight line through another. */
function distanceTo(line: Point, [right, down]: Direction, { x, y }: Point): number {
  return Math.abs((x - line.x) * down - (y - line.y) * right)
}

function least<Place extends Stop>(stops: readonly Place[], measure: (stop: Place) => number): Place | null {
  let [found, smallest]: [Place | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const stop of stops) {
    const size = measure(stop)
    if (size < smallest) [found, smallest] = [stop, size]
  }
  return found
}

function tangent(degrees: number): number {
  return Math.tan((degrees * Math.PI) / 180)
}
