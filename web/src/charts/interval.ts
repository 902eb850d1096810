import { scaleLinear } from 'd3-scale'

/** An estimate and the interval in which the truth probably lies, all in one unit. */
export interface Estimate {
  value: number
  low: number
  high: number
}

/** The values at the left and the right edge. */
export type Domain = readonly [number, number]

/** An estimate on an axis, from 0 to 1; an end that lies beyond the axis is cut and said to be open. */
export interface IntervalPlaces {
  value: number
  low: number
  high: number
  openLow: boolean
  openHigh: boolean
}

/** Places an estimate on an axis. */
export function placeInterval({ value, low, high }: Estimate, domain: Domain): IntervalPlaces {
  const scale = scaleLinear(domain, [0, 1]).clamp(true)
  return {
    value: scale(value),
    low: scale(low),
    high: scale(high),
    openLow: low < domain[0],
    openHigh: high > domain[1],
  }
}

/** A round axis that holds all estimates and starts at zero where it can. */
export function intervalDomain(estimates: readonly Estimate[]): Domain {
  const low = Math.min(0, ...estimates.map((one) => one.low))
  const high = Math.max(...estimates.map((one) => one.high), low + Number.EPSILON)
  const [from = 0, to = 1] = scaleLinear([low, estimates.length === 0 ? 1 : high], [0, 1])
    .nice(5)
    .domain()
  return [from, to]
}

/** Round values of an axis with their places, about so many. */
export function intervalTicks(domain: Domain, count: number): { at: number; value: number }[] {
  const scale = scaleLinear(domain, [0, 1])
  return scale.ticks(count).map((value) => ({ at: scale(value), value }))
}
