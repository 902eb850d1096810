import type { SourceHealth } from '@ochag/api/contract/sourceHealth'
import { useFormat } from '../../panels/shared/useFormat'
import { LocatedBar, LocatedLegend } from '../shared/located/LocatedBar'
import { groupsOf, LOCATED } from '../shared/located/located'
import styles from './about.module.css'
import { useAboutText } from './texts/useAboutText'

/** How exactly all appeals are placed, as one bar with its shares in words. */
export function LocatedShares({ sources }: { sources: readonly SourceHealth[] }) {
  const say = useAboutText()
  const format = useFormat()
  const all = sources.flatMap(({ located }) => groupsOf(located))
  const total = all.reduce((sum, { appeals }) => sum + appeals, 0)
  const countOf = (group: string) => all.reduce((sum, one) => (one.group === group ? sum + one.appeals : sum), 0)
  return (
    <figure className={styles.located} data-testid="located">
      <LocatedBar groups={LOCATED.map((group) => ({ group, appeals: countOf(group) }))} />
      <figcaption>
        <LocatedLegend
          write={(group) => (
            <>
              <b>{format.share(countOf(group) / total)}</b> {say(`located.${group}`)} ({format.number(countOf(group))})
            </>
          )}
        />
      </figcaption>
    </figure>
  )
}
