/** How well places are known, for a person: best first. */
export type Located = 'exact' | 'rough' | 'missing' | 'doubtful'

const GROUPS: Record<string, Located> = {
  point: 'exact',
  house: 'exact',
  street: 'exact',
  road: 'rough',
  settlement: 'rough',
  municipality: 'rough',
  region: 'rough',
  none: 'missing',
  doubtful: 'doubtful',
}

/** All of them, best first. */
export const LOCATED: readonly Located[] = ['exact', 'rough', 'missing', 'doubtful']

/** Counts by precision, put together as {@link Located}; a precision that is not known counts as missing. */
export function groupsOf(located: Record<string, number>): { group: Located; appeals: number }[] {
  const entries = Object.entries(located)
  return LOCATED.map((group) => ({
    group,
    appeals: entries.reduce((sum, [name, count]) => ((GROUPS[name] ?? 'missing') === group ? sum + count : sum), 0),
  }))
}
