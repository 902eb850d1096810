import { expect, test } from 'vitest'
import { directionOf, nearestStop, nextStop, type Stop } from './walk'

const UP = [0, -1] as const
const RIGHT = [1, 0] as const

/** A honeycomb of hexagons that stand on their corners, one apart; `column,row` with every other row shifted by a half. */
function at(column: number, row: number): Stop {
  return { cell: `${column},${row}`, x: column + (row % 2 === 0 ? 0 : 0.5), y: row * (Math.sqrt(3) / 2) }
}

const comb = [0, 1, 2, 3, 4].flatMap((row) => [0, 1, 2, 3, 4].map((column) => at(column, row)))
const around = (stop: Stop) =>
  new Set(comb.filter(({ x, y }) => Math.hypot(x - stop.x, y - stop.y) < 1.1).map(({ cell }) => cell))

test('arrows lead, other keys do not', () => {
  expect(directionOf('ArrowLeft')).toEqual([-1, 0])
  expect(directionOf('ArrowDown')).toEqual([0, 1])
  expect(directionOf('Enter')).toBeNull()
})

test('an arrow leads to the neighbour on that side', () => {
  const from = at(1, 2)
  expect(nextStop(from, RIGHT, comb, { neighbours: around(from) })?.cell).toBe('2,2')
})

test('upwards there are two neighbours; the one nearer to the line of the walk is taken, so that a column stays one', () => {
  const path = [at(2, 4)]
  for (let step = 0; step < 4; step += 1) {
    const from = path.at(-1) ?? at(2, 4)
    path.push(nextStop(from, UP, comb, { neighbours: around(from), line: at(2, 4) }) ?? from)
  }
  expect(path.map(({ x }) => Math.abs(x - 2) <= 0.5)).toEqual([true, true, true, true, true])
  expect(path.at(-1)?.cell).toBe('2,0')
})

test('where no neighbour is drawn the walk goes on to the nearest hexagon on that side', () => {
  const from = at(0, 0)
  const drawn = [from, at(3, 0), at(4, 0), at(0, 4)]
  expect(nextStop(from, RIGHT, drawn, { neighbours: around(from) })?.cell).toBe('3,0')
})

test('a neighbour is preferred to what lies straighter but farther away', () => {
  const from = at(0, 2)
  const drawn = [from, at(0, 1), { cell: 'far', x: 0, y: -20 }]
  expect(nextStop(from, UP, drawn, { neighbours: around(from) })?.cell).toBe('0,1')
})

test('at the edge there is nothing more', () => {
  const from = at(4, 0)
  expect(nextStop(from, RIGHT, comb, { neighbours: around(from) })).toBeNull()
  expect(nextStop(from, UP, [from], { neighbours: around(from) })).toBeNull()
})

test('the nearest hexagon to a place', () => {
  expect(nearestStop({ x: 3.1, y: 0.1 }, comb)?.cell).toBe('3,0')
  expect(nearestStop({ x: 0, y: 0 }, [])).toBeNull()
})
