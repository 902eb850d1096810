import { addDays, dayNumber } from '../../demo/localDay'
import type { FactWorld } from '../facts/factWorld'

/** A half-open period of local days. */
export interface Period {
  from: string
  to: string
}

/** The year in which the facts end, up to their last day. */
export function thisYear({ lastDay }: Pick<FactWorld, 'lastDay'>): Period {
  return { from: `${lastDay.slice(0, 4)}-01-01`, to: addDays(lastDay, 1) }
}

/** The last calendar year that the facts cover to its end; the year before it lies inside them too. */
export function lastWholeYear({ lastDay }: Pick<FactWorld, 'lastDay'>): Period {
  const end = Number(addDays(lastDay, 1).slice(0, 4))
  return { from: `${end - 1}-01-01`, to: `${end}-01-01` }
}

/** 13 February to 9 November, both included, of the last year that has them. */
export function oddRange({ lastDay }: Pick<FactWorld, 'lastDay'>): Period {
  const year = Number(lastDay.slice(0, 4)) - (lastDay.slice(5) < '11-09' ? 1 : 0)
  return { from: `${year}-02-13`, to: `${year}-11-10` }
}

export function lastDays({ lastDay }: Pick<FactWorld, 'lastDay'>, days: number): Period {
  return { from: addDays(lastDay, 1 - days), to: addDays(lastDay, 1) }
}

/** All three years. */
export function wholeSpan({ firstDay, lastDay }: Pick<FactWorld, 'firstDay' | 'lastDay'>): Period {
  return { from: firstDay, to: addDays(lastDay, 1) }
}

/** First day of the equally long period just before. */
export function dayBefore({ from, to }: Period): string {
  return addDays(from, dayNumber(from) - dayNumber(to))
}
