import { type Bundle, firstPaint, named, type Weight, weigh } from './bundle'

/** What a part of the interface weighs and may weigh, in bytes as they are sent. */
export interface Judged extends Weight {
  part: string
  budget: number
  right: boolean
}

/**
 * Brotli bytes, a few percent above what there is. Whoever must raise one says why in the change that does it;
 * whoever makes one smaller lowers it.
 */
export const BUDGETS = {
  // The map's metric, its comparison and the way to the palette are there from the beginning.
  'first paint': 200_000,
  'map engine': 436_000,
  'map worker': 128_000,
  'hexagon worker': 56_000,
  // Ten pages, each fetched when it is opened; the data can be looked at without a key, the map prints light from a dark screen.
  'scripts and styles in all': 1_176_000,
} as const

type Part = keyof typeof BUDGETS

/** Each part beside its budget. */
export function judge(bundle: Bundle, budgets: Record<Part, number> = BUDGETS): Judged[] {
  const parts: Record<Part, string[]> = {
    'first paint': firstPaint(bundle),
    'map engine': named(bundle, 'map-engine'),
    'map worker': named(bundle, 'maplibre-gl-worker'),
    'hexagon worker': named(bundle, 'tileWorker'),
    'scripts and styles in all': [...bundle.assets.keys()],
  }
  return (Object.keys(parts) as Part[]).map((part) => {
    const [weight, budget] = [weigh(bundle, parts[part]), budgets[part]]
    return { part, ...weight, budget, right: weight.files.length > 0 && weight.brotli <= budget }
  })
}
