import { IconArrowNarrowDown, IconArrowNarrowUp } from '@tabler/icons-react'
import type { Sort } from '../model/order'

/** Which way is sorted here, if it is. */
export function SortMark({ sort, at }: { sort: Sort; at: string }) {
  if (sort.by === 'name' || sort.at !== at) return null
  const Icon = sort.descending ? IconArrowNarrowDown : IconArrowNarrowUp
  return <Icon size="0.875rem" aria-hidden="true" />
}
