import { CHANCE, chanceOfChange } from '@ochag/api/analysis/change'
import { believedUpTo } from '@ochag/api/analysis/falseDiscovery'
import type { Count } from '@ochag/api/contract/common'
import { createContext, type ReactNode, useContext, useMemo } from 'react'

const Limit = createContext(CHANCE)

interface AmongManyProps {
  counts: readonly Count[]
  children: ReactNode
}

/** Changes within it are looked at together: of those shown as more than chance no more than one in twenty may be chance. */
export function AmongMany({ counts, children }: AmongManyProps) {
  const limit = useMemo(() => believedUpTo(counts.map(chanceOf), CHANCE), [counts])
  return <Limit value={limit}>{children}</Limit>
}

/** Whether a count moved by more than chance, among those that it is looked at together with. */
export function useBeyondChance(count: Count): boolean {
  const limit = useContext(Limit)
  return useMemo(() => chanceOf(count) <= limit, [count, limit])
}

function chanceOf({ count, previous }: Count): number {
  return previous === null ? 1 : chanceOfChange(count, previous)
}
