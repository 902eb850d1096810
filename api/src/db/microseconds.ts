/** What a date of JavaScript does not hold. */
const FINER = /\.\d{3}(\d{1,3})/

/**
 * Microseconds since 1970 of an instant in ISO 8601 with its offset. PostgreSQL reads whole numbers several times as quickly
 * as times in words.
 */
export function microseconds(instant: string): number {
  const finer = FINER.exec(instant)?.[1] ?? ''
  return Date.parse(instant) * 1000 + Number(finer.padEnd(3, '0'))
}
