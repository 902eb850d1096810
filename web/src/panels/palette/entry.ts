import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { likeness } from './likeness'
import { otherLayout } from './otherLayout'

/** What entries are listed under. */
export type GroupName = 'recent' | 'places' | 'topics' | 'pages' | 'actions' | 'views' | 'addresses' | 'appeals'

/** One thing that the palette finds and does. */
export interface Entry {
  /** Unique among all entries; the same thing has the same one every time. */
  id: string
  group: GroupName
  label: string
  /** What else it is known by, for instance its name in the other language. */
  names: string[]
  icon: Icon
  /** Where it belongs, beside the label. */
  hint?: string
  /** A second line. */
  detail?: ReactNode
  /** The key that does the same. */
  shortcut?: string
  /** The palette stays open afterwards. */
  stays?: boolean
  /** Offered only where somebody looks for it. */
  onlyFound?: boolean
  run(): void
}

/** A heading with what stands under it. */
export interface Group {
  name: GroupName
  entries: Entry[]
}

const MOST_OF_GROUP = 5
/** What was meant in the other layout comes after what was typed. */
const OTHER_LAYOUT = 0.8

/** The entries that what was typed may mean, best first, at most five of a group; the group with the best one first. */
export function findEntries(entries: readonly Entry[], typed: string): Group[] {
  const other = otherLayout(typed)
  const scored = entries
    .map((entry) => ({ entry, score: score(entry, typed, other) }))
    .filter(({ score }) => score > 0)
    .sort((one, two) => two.score - one.score)
  return grouped(scored.map(({ entry }) => entry))
}

/** Entries under their headings, in the order in which these first occur. */
export function grouped(entries: readonly Entry[], most = MOST_OF_GROUP): Group[] {
  const groups = new Map<GroupName, Entry[]>()
  for (const entry of entries) {
    const list = groups.get(entry.group) ?? []
    if (list.length < most) list.push(entry)
    groups.set(entry.group, list)
  }
  return [...groups].map(([name, list]) => ({ name, entries: list }))
}

function score({ label, names }: Entry, typed: string, other: string): number {
  return Math.max(
    ...[label, ...names].map((name) => Math.max(likeness(name, typed), OTHER_LAYOUT * likeness(name, other))),
  )
}
