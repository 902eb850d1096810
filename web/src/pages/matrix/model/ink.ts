import { contrast } from '../../../theme/contrast'

const INKS = ['#000000', '#ffffff'] as const

/** Black or white, whichever is read better on a colour `#rrggbb`: one of them always has a contrast above 4.5. */
export function inkOn(color: string): string {
  const [dark, light] = INKS
  return contrast(dark, color) >= contrast(light, color) ? dark : light
}
