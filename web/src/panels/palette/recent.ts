import { keepPreference, readPreference } from '../../theme/preference'

const MOST = 5

/** The ids of entries chosen last, the latest first. */
export function readRecent(): string[] {
  return readPreference('recent')?.split('\n').filter(Boolean) ?? []
}

/** Remembers a choice on this machine. Only of places, topics, pages and actions: never of addresses or appeals. */
export function keepRecent(id: string): void {
  const others = readRecent().filter((other) => other !== id)
  keepPreference('recent', [id, ...others].slice(0, MOST).join('\n'))
}
