import type { DigestPeriod } from '@ochag/api/contract/digest'
import type { Language } from '../../i18n/i18n'

const LOCALES: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' }

/** The date of a day is not broken in two. «Вторник, 24 ноября 2026 г.», «16–22 ноября 2026 г.». */
export function titleOf({ unit, from, to }: Pick<DigestPeriod, 'unit' | 'from' | 'to'>, language: Language): string {
  const locale = LOCALES[language]
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const first = new Date(from)
  if (unit === 'week') return dates.formatRange(first, new Date(Date.parse(to) - 86_400_000))
  // Put together here: whether a comma stands between them depends on the browser.
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(first)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${dates.format(first).replaceAll(' ', '\u00a0')}`
}
