import { LEVELS, type Level } from './grains'

/** Local days `[from, to)`, written `YYYY-MM-DD`. */
export interface Period {
  from: string
  to: string
}

/** A part of a period that consists of whole days, months or years. */
export interface Block extends Period {
  level: Level
}

/**
 * Takes a period apart into as few blocks as possible of the levels that can be had, in the order of time; days are
 * always among them. 13 February to 9 November is days, months, days.
 */
export function blocksOf({ from, to }: Period, levels: readonly Level[]): Block[] {
  const coarsest = LEVELS.findLast((level) => levels.includes(level)) ?? 'day'
  if (from >= to) return []
  if (coarsest === 'day') return [{ level: 'day', from, to }]
  const first = ceiling(from, coarsest)
  const last = floor(to, coarsest)
  const finer = levels.filter((level) => level !== coarsest)
  if (first >= last) return blocksOf({ from, to }, finer)
  return [
    ...blocksOf({ from, to: first }, finer),
    { level: coarsest, from: first, to: last },
    ...blocksOf({ from: last, to }, finer),
  ]
}

/**
 * The period cut to what is known and widened to whole years where nothing is known to lie outside: a year that is still
 * going on is then one block, and all time no more than the years that there are. `known` are the first and the last day
 * that have any appeal.
 */
export function widened({ from, to }: Period, known: { first: string; last: string }): Period {
  return {
    from: from <= known.first ? floor(known.first, 'year') : from,
    to: to > known.last ? ceiling(next(known.last, 'day'), 'year') : to,
  }
}

/** The first day of every block of a level in a period. */
export function startsOf({ from, to, level }: Block): string[] {
  const starts: string[] = []
  for (let day = from; day < to; day = next(day, level)) starts.push(day)
  return starts
}

function floor(day: string, level: Level): string {
  if (level === 'year') return `${day.slice(0, 4)}-01-01`
  return level === 'month' ? `${day.slice(0, 7)}-01` : day
}

function ceiling(day: string, level: Level): string {
  return floor(day, level) === day ? day : next(floor(day, level), level)
}

function next(day: string, level: Level): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const start = Date.UTC(
    level === 'year' ? year + 1 : year,
    level === 'month' ? month : month - 1,
    level === 'day' ? date + 1 : date,
  )
  return new Date(start).toISOString().slice(0, 10)
}
