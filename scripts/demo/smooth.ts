import { createRandom, normal } from './random'

/**
 * A slow random swing, about standard normal, that is known for any day alone: normals at knots `period` days apart,
 * joined smoothly. Weather is made of it.
 */
export function swing(seed: string, name: string, day: number, period: number): number {
  const knot = Math.floor(day / period)
  const part = day / period - knot
  const ease = part * part * (3 - 2 * part)
  const mixed = knotAt(seed, name, knot) * (1 - ease) + knotAt(seed, name, knot + 1) * ease
  // Between two knots the spread of a mix is smaller than that of either.
  return mixed / Math.sqrt(ease * ease + (1 - ease) * (1 - ease))
}

function knotAt(seed: string, name: string, knot: number): number {
  return normal(createRandom(seed, 'swing', name, knot))
}
