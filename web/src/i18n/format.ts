import { dayBefore } from '@ochag/api/contract/comparedPeriod'
import type { Language } from './i18n'

/** Writes numbers and times as the reader's language does, times in the region's time zone. */
export interface Format {
  number(value: number): string
  /** With one decimal place: «41,0». */
  tenths(value: number): string
  /** A share with its sign: «+31 %», «−9 %». */
  change(share: number): string
  /** A difference with its sign: «+12», «−3». */
  difference(value: number): string
  /** A share without a sign: «31 %». */
  share(share: number): string
  /** `YYYY-MM-DD` as «24 окт», with the year where it is not this one. */
  day(day: string): string
  /** A day where its year is clear: «24 окт». */
  dayOfYear(day: string): string
  /** A half-open period as the person counts it, both ends included: «24 окт – 22 ноя». */
  range(period: { from: string; to: string }): string
  /** A yearly window, `MM-DD` to `MM-DD`: «15 мая – 30 сен». */
  season(season: { from: string; to: string }): string
  /** The month of a day, short, alone: «окт». */
  month(day: string): string
  /** Hours and minutes in the region: «14:03». */
  time(instant: Date): string
  /** With seconds: «14:03:22». */
  clock(instant: Date): string
  /** Day and time in the region: «22 ноя, 14:03». */
  moment(instant: Date): string
}

const LOCALES: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' }
const NO_BREAK = '\u00a0'

/** The formatter of a language and a region; `today` decides which dates need no year. */
export function createFormat(language: Language, timeZone: string, today: string): Format {
  const locale = LOCALES[language]
  const numbers = numberFormat(locale)
  const dates = dateFormat(locale, today)
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' })
  const clock = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'medium' })
  const localDay = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  return {
    ...numbers,
    ...dates,
    time: (instant) => time.format(instant),
    clock: (instant) => clock.format(instant),
    moment: (instant) => `${dates.day(localDay.format(instant))}, ${time.format(instant)}`,
  }
}

function numberFormat(locale: string): Pick<Format, 'number' | 'tenths' | 'change' | 'difference' | 'share'> {
  const number = new Intl.NumberFormat(locale)
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const change = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  })
  const difference = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  return {
    number: (value) => trueMinus(number.format(value)),
    tenths: (value) => trueMinus(tenths.format(value)),
    change: (share) => trueMinus(change.format(share)),
    difference: (value) => trueMinus(difference.format(value)),
    share: (share) => percent.format(share),
  }
}

function dateFormat(locale: string, today: string): Pick<Format, 'day' | 'dayOfYear' | 'range' | 'season' | 'month'> {
  const dayAndMonth = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' })
  const alone = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' })
  const thisYear = today.slice(0, 4)
  const short = (day: string) => shortMonth(dayAndMonth.formatToParts(utc(day)))
  const long = (day: string) => `${short(day)}${NO_BREAK}${day.slice(0, 4)}`
  const day = (text: string) => (text.startsWith(thisYear) ? short(text) : long(text))
  return {
    day,
    dayOfYear: short,
    range: ({ from, to }) => rangeOf(from, dayBefore(to), day, long),
    season: ({ from, to }) => `${short(`2000-${from}`)} – ${short(`2000-${to}`)}`,
    month: (text) => shortMonth(alone.formatToParts(utc(text))),
  }
}

function rangeOf(first: string, last: string, day: (day: string) => string, long: (day: string) => string): string {
  if (first === last) return day(first)
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))} – ${day(last)}`
  if (first.slice(0, 4) === last.slice(0, 4)) return `${day(first).replace(/\u00a0\d{4}$/, '')} – ${day(last)}`
  return `${long(first)} – ${long(last)}`
}

/** «окт», not «окт.»; «ноя», not «нояб.»: three letters in every language, so that columns stay aligned. */
function shortMonth(parts: Intl.DateTimeFormatPart[]): string {
  const text = parts.map((part) => (part.type === 'month' ? part.value.slice(0, 3) : part.value)).join('')
  return text.replaceAll(' ', NO_BREAK).replace(/\.$/, '')
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** Intl writes a hyphen where a minus belongs. */
function trueMinus(text: string): string {
  return text.replace('-', '−')
}
