import { Tooltip } from '@mantine/core'
import type { SourceHealth } from '@ochag/api/contract/sourceHealth'
import { useFormat } from '../../../panels/shared/useFormat'
import { LocatedBar } from '../../shared/located/LocatedBar'
import { groupsOf } from '../../shared/located/located'
import { useDataText } from '../texts/useDataText'
import styles from './sources.module.css'

/** How exactly the appeals of a source are placed, as a bar of shares. */
export function SourceLocated({ source }: { source: SourceHealth }) {
  const say = useDataText()
  const format = useFormat()
  const groups = groupsOf(source.located)
  const share = (count: number) => format.share(count / source.appeals)
  const exact = groups.find(({ group }) => group === 'exact')?.appeals ?? 0
  const told = groups
    .filter(({ appeals }) => appeals > 0)
    .map(({ group, appeals }) => `${say(`sources.${group}`)} ${share(appeals)}`)
  return (
    <Tooltip label={told.join(' · ')} multiline maw="20rem" events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its tooltip must be reached by keyboard */}
      <div tabIndex={0} role="img" aria-label={told.join(', ')} className={styles.located}>
        <span aria-hidden="true">{say('sources.share', { share: share(exact) })}</span>
        <LocatedBar groups={groups} />
      </div>
    </Tooltip>
  )
}
