/** Public holidays of Russia that fall on the same date every year, `MM-DD`. */
const HOLIDAYS = new Set([
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04', '12-31'],
])

/** Whether people rest on this day, weekends apart. */
export function isHoliday(day: string): boolean {
  return HOLIDAYS.has(day.slice(5))
}
