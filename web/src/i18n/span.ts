import type { TFunction } from 'i18next'
import type { Format } from './format'

/** A stretch of time in the one unit that people say it in. */
export interface Span {
  unit: 'minutes' | 'hours' | 'days'
  count: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The whole units in so many milliseconds, at least one minute. */
export function spanOf(milliseconds: number): Span {
  const length = Math.abs(milliseconds)
  if (length >= DAY) return { unit: 'days', count: Math.floor(length / DAY) }
  if (length >= HOUR) return { unit: 'hours', count: Math.floor(length / HOUR) }
  return { unit: 'minutes', count: Math.max(1, Math.floor(length / MINUTE)) }
}

/** «5 ч», «2 дня». */
export function spanText(milliseconds: number, t: TFunction, format: Format): string {
  const { unit, count } = spanOf(milliseconds)
  return t(`span.${unit}`, { count, value: format.number(count) })
}

/** «только что», «5 мин назад». */
export function ageText(milliseconds: number, t: TFunction, format: Format): string {
  if (milliseconds < MINUTE) return t('age.now')
  return t('age.ago', { span: spanText(milliseconds, t, format) })
}
