/** Local days, both included, `YYYY-MM-DD`. */
export interface NamedPeriod {
  first: string
  last: string
}

const DAY = /(?<!\d)(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2}))(?!\d)/gu

/** The day or period that the name of a file bears (`…01.01.2026-02.06.2026.xlsx`); undefined when it bears none, or more. */
export function periodOf(fileName: string): NamedPeriod | undefined {
  const days = [...fileName.matchAll(DAY)].map(([, day, month, year, isoYear, isoMonth, isoDay]) =>
    dayOf(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay)),
  )
  const [first, last = first, more] = days
  if (!first || !last || more || first > last) return undefined
  return { first, last }
}

/** `YYYY-MM-DD`; undefined for a day that does not exist. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined
}
