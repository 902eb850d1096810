import { Button } from '@mantine/core'
import type { DoubtfulPlace } from '@ochag/api/contract/doubts'
import { IconMapPinQuestion } from '@tabler/icons-react'
import { useFormat } from '../../../panels/shared/useFormat'
import { useNames } from '../../../panels/shared/useNames'
import { useDataText } from '../texts/useDataText'
import styles from './doubts.module.css'

/** A doubtful place: which address, why it is doubted, how many appeals share it. */
export function DoubtRow({ doubt, onPlace }: { doubt: DoubtfulPlace; onPlace(): void }) {
  const say = useDataText()
  const format = useFormat()
  const names = useNames()
  const { address, reason, municipality, reportedMunicipality, source, createdAt, alike } = doubt
  const facts = [
    names.source(source),
    municipality && names.municipality(municipality),
    reason === 'municipality' &&
      reportedMunicipality &&
      say('doubts.reported', { name: names.municipality(reportedMunicipality) }),
    format.moment(new Date(createdAt)),
    say('doubts.alike', { count: alike, value: format.number(alike) }),
  ].filter((fact) => fact !== null && fact !== false)
  return (
    <div className={styles.row}>
      <IconMapPinQuestion size="1.25rem" stroke={1.5} aria-hidden="true" className={styles.sign} />
      <div className={styles.what}>
        <span className={styles.address}>{address ?? say('doubts.noAddress')}</span>
        <span className={styles.why}>
          <b>{say(`doubts.reason.${reason}`)}.</b> {say(`doubts.explain.${reason}`)}
        </span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </div>
      <Button
        size="xs"
        variant="default"
        aria-label={`${say('doubts.show')}: ${address ?? doubt.id}`}
        onClick={onPlace}
      >
        {say('doubts.show')}
      </Button>
    </div>
  )
}
