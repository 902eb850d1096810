import { useRegion } from '../../api/useRegion'
import { lastShownDay } from '../../view/lastDay'
import { resolvePeriod } from '../../view/period'
import { otherFilter } from '../../view/split'
import { useView } from '../../view/useView'
import type { ViewFilter } from '../../view/view'
import { useNames } from '../shared/useNames'
import { useSpanText } from '../shared/useSpanText'
import { useSplitText } from './texts/useSplitText'

/** A half of a split map: what is counted there, and what it is called. */
export interface Side {
  filter: ViewFilter
  name: string
}

/** Both halves of a split map; null for a map that is whole, or while the region is not known. */
export function useSides(): { left: Side; right: Side } | null {
  const { filter, split } = useView()
  const region = useRegion().data
  const say = useSplitText()
  const spanText = useSpanText()
  const names = useNames()
  if (!split || !region) return null
  const today = lastShownDay(region)
  const other = otherFilter(filter, split.side, region)
  function nameOf(half: ViewFilter): string {
    if (split?.side.kind !== 'topic') return spanText(resolvePeriod(half, today))
    const [first, ...rest] = half.topic
    if (first === undefined) return say('allTopics')
    const name = names.topic(first)
    return rest.length === 0 ? name : say('someTopics', { name, count: rest.length })
  }
  return { left: { filter: other, name: nameOf(other) }, right: { filter, name: nameOf(filter) } }
}
