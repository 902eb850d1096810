import type { Metric } from '@ochag/api/contract/metrics'
import { ALL, type Cells, cellKey, cellValue } from './cells'
import type { FairValues } from './fair'

/** The values of a metric in all cells: as they are counted, and as they are shown, sorted and coloured. */
export interface Values {
  raw(municipality: string, topic: string): number | null
  shown(municipality: string, topic: string): number | null
  /** The shown values of all cells but the totals. */
  inner: number[]
}

/** Residents by municipality; those of the region under {@link ALL}. */
export type Residents = ReadonlyMap<string, number | null>

/** Makes the values of a metric; where shrunk ones are given, those are shown. */
export function valuesOf(metric: Metric, cells: Cells, residents: Residents, fair: FairValues | null): Values {
  const raws = new Map<string, number | null>()
  for (const [key, measures] of cells) {
    const value = cellValue(metric, measures, residents.get(municipalityOf(key)) ?? null)
    raws.set(key, measures.count === 0 && metric !== 'change' ? null : value)
  }
  const shown = (key: string) => (raws.get(key) === null ? null : (fair?.get(key) ?? raws.get(key) ?? null))
  const inner = [...raws.keys()].filter((key) => !key.startsWith('\n') && !key.endsWith('\n'))
  return {
    raw: (municipality, topic) => raws.get(cellKey(municipality, topic)) ?? null,
    shown: (municipality, topic) => shown(cellKey(municipality, topic)),
    inner: inner.flatMap((key) => shown(key) ?? []),
  }
}

/** Residents of every municipality, and of all of them together. */
export function residentsOf(municipalities: readonly { code: string; residents: number | null }[]): Residents {
  const known = new Map(municipalities.map(({ code, residents }) => [code, residents]))
  const sum = municipalities.reduce((all, { residents }) => all + (residents ?? 0), 0)
  return known.set(ALL, sum || null)
}

function municipalityOf(key: string): string {
  return key.slice(0, key.indexOf('\n'))
}
