/** So near a round number may stand for a value. */
const NEAR = 0.08

/** Whole numbers below this are read as they are. */
const SMALL = 20

/** A round number near the value, the roundest that is near enough and allowed; small whole numbers stay. */
export function roundNear(value: number, whole: boolean, allowed: (round: number) => boolean): number {
  if (value === 0 || (whole && Math.abs(value) < SMALL)) return value
  const magnitude = 10 ** Math.floor(Math.log10(Math.abs(value)))
  const steps = whole ? [magnitude / 2, magnitude / 10] : [magnitude / 2, magnitude / 10, magnitude / 100]
  const candidates = steps.map((step) => toward(value, step))
  const near = (round: number) => Math.abs(round - value) <= NEAR * Math.abs(value)
  return candidates.find((round) => near(round) && allowed(round)) ?? value
}

/** The multiple of a step that is nearest to a value, without what binary fractions add to it. */
function toward(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12))
}
