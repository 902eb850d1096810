import { slope, slopeError } from '../../bench/measure/statistics'

/** How something grows over time that is measured again and again. */
export interface Growth {
  /** What so many steps add, as far as can be told. */
  most: number
  described: string
}

/** Twice the standard error to either side: of twenty such intervals nineteen hold what is so. */
const WIDTH = 2

/** What so many steps add, from values after so many of them. */
export function growthOver(steps: number, points: readonly (readonly [step: number, value: number])[]): Growth {
  const expected = slope(points) * steps
  const uncertain = slopeError(points) * steps * WIDTH
  return { most: expected + uncertain, described: `${signed(expected)} ± ${uncertain.toFixed(1)}` }
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(1)
  return value < 0 ? `−${text}` : `+${text}`
}
