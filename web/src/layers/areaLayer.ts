import type { ColorScale } from '../scale/colorScale'

/** What municipalities are coloured by: the value of each, null where it means nothing. */
export interface Areas {
  values: ReadonlyMap<string, number | null>
  scale: ColorScale
}

/** How the municipalities are filled, by their codes; those that are absent are not. */
export type AreaColors = Readonly<Record<string, string>>

/** Every municipality in the colour of its class; without a value it keeps the land's. */
export function areaColors({ values, scale }: Areas): AreaColors {
  const coloured = [...values].flatMap(([code, value]) => {
    const step = value === null ? undefined : scale.steps.findLast(({ from }) => value >= from)
    return step ? [[code, step.color] as const] : []
  })
  return Object.fromEntries(coloured)
}
