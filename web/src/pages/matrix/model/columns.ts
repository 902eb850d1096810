import type { LocalizedText } from '@ochag/api/contract/common'
import type { Topic } from '@ochag/api/contract/topic'

/** One column of the matrix: a group of topics, or below an expanded one a topic of it. */
export interface Column {
  code: string
  name: LocalizedText
  /** The group that it was expanded from. */
  group: string | null
  /** Whether its topics are shown; null where it has none. */
  open: boolean | null
}

/** The groups that a filter admits: all of them, or those that a chosen topic lies in. */
export function admittedGroups(topics: readonly Topic[], chosen: readonly string[]): Topic[] {
  const roots = topics.filter(({ parent }) => parent === null)
  if (chosen.length === 0) return roots
  const wanted = new Set(chosen.map((code) => rootOf(topics, code)))
  return roots.filter(({ code }) => wanted.has(code))
}

/** The topics to ask for below the expanded groups: what was chosen of them, else each of them whole. */
export function topicsBelow(
  topics: readonly Topic[],
  expanded: readonly string[],
  chosen: readonly string[],
): string[] {
  return expanded.flatMap((group) => {
    const within = chosen.filter((code) => rootOf(topics, code) === group)
    return within.length > 0 ? within : chosen.length === 0 ? [group] : []
  })
}

/** The columns in a given order of groups; the topics of an expanded one follow it, those without appeals left out. */
export function columnsOf(
  topics: readonly Topic[],
  groups: readonly Topic[],
  expanded: readonly string[],
  has: (code: string) => boolean,
): Column[] {
  return groups.flatMap((group) => {
    const children = topics.filter(({ parent }) => parent === group.code)
    const open = children.length === 0 ? null : expanded.includes(group.code)
    const own = { code: group.code, name: group.name, group: null, open }
    const below = children.filter(({ code }) => has(code))
    return [own, ...(open ? below.map(({ code, name }) => ({ code, name, group: group.code, open: null })) : [])]
  })
}

function rootOf(topics: readonly Topic[], code: string): string {
  const parent = topics.find((topic) => topic.code === code)?.parent ?? null
  return parent === null ? code : rootOf(topics, parent)
}
