import type { SourceHealth } from '@ochag/api/contract/sourceHealth'
import { useFormat } from '../../panels/shared/useFormat'
import { groupsOf, LOCATED } from '../shared/located'
import styles from './about.module.css'
import { useAboutText } from './texts/useAboutText'

/** How exactly all appeals are placed, as one bar with its shares in words. */
export function LocatedShares({ sources }: { sources: readonly SourceHealth[] }) {
  const say = useAboutText()
  const format = useFormat()
  const all = sources.flatMap(({ located }) => groupsOf(located))
  const total = all.reduce((sum, { appeals }) => sum + appeals, 0)
  const shares = LOCATED.map((group) => {
    const appeals = all.reduce((sum, one) => (one.group === group ? sum + one.appeals : sum), 0)
    return { group, appeals, share: appeals / total }
  })
  return (
    <figure className={styles.located} data-testid="located">
      <div className={styles.locatedBar} aria-hidden="true">
        {shares.map(({ group, appeals }) => (
          <span key={group} data-group={group} style={{ flexGrow: appeals }} />
        ))}
      </div>
      <figcaption>
        <ul className={styles.legend}>
          {shares.map(({ group, appeals, share }) => (
            <li key={group} data-group={group}>
              <b>{format.share(share)}</b> {say(`located.${group}`)} ({format.number(appeals)})
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
