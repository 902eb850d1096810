import { swing } from './smooth'

/** Days between the knots of each kind of weather, and how strongly it swings. */
const WEATHER = {
  snowfall: { period: 6, sigma: 0.75 },
  frost: { period: 9, sigma: 0.45 },
  rain: { period: 5, sigma: 0.4 },
  storm: { period: 4, sigma: 0.7 },
} as const

export type Weather = keyof typeof WEATHER

/** How much a kind of weather multiplies what it causes on a day; mean 1. */
export function weatherFactor(seed: string, weather: Weather, day: number): number {
  const { period, sigma } = WEATHER[weather]
  return Math.exp(sigma * swing(seed, weather, day, period) - (sigma * sigma) / 2)
}
