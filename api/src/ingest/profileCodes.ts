import { ImportError } from './table/importError'

/**
 * Checks the codes that a profile writes.
 * @throws ImportError naming the first one that the region does not have
 */
export function requireCodes(what: 'source' | 'topic' | 'municipality', codes: string[], known: string[]): void {
  const unknown = codes.find((code) => !known.includes(code))
  if (unknown !== undefined) throw new ImportError(`the profile names the ${what} ${unknown}, which the region lacks`)
}
