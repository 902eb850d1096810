import { Button } from '@mantine/core'
import type { AppealDetail } from '@ochag/api/contract/appeal'
import { IconArrowLeft, IconArrowRight, IconMap2, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useListAround } from '../../api/useNearbyAppeals'
import { CopyLink } from '../../panels/shared/appeal/CopyLink'
import { DeadlineTag } from '../../panels/shared/appeal/DeadlineTag'
import { useFormat } from '../../panels/shared/useFormat'
import { useNames } from '../../panels/shared/useNames'
import { appealPath, goTo } from '../../view/page'
import styles from './appeal.module.css'
import { stepsIn } from './nearby'
import { useAppealText } from './texts/useAppealText'
import { useMapAddress } from './useMapAddress'

/** What it is about and how far it has come, and where one can go from here. */
export function AppealHead({ appeal }: { appeal: AppealDetail }) {
  const { t } = useTranslation()
  const say = useAppealText()
  const names = useNames()
  const format = useFormat()
  const onMap = useMapAddress(appeal)
  const facts = [
    say('numbered', { number: appeal.externalId }),
    names.source(appeal.source),
    format.moment(new Date(appeal.createdAt)),
    names.municipality(appeal.municipality),
  ]
  return (
    <header className={`${styles.card} ${styles.head} ${styles.wide}`}>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <h2 className={styles.topic}>{names.topic(appeal.topic)}</h2>
      <p className={styles.state}>
        <b>{t(`status.${appeal.status}`)}</b>
        {appeal.rawStatus && <q className={styles.quiet}>{appeal.rawStatus}</q>}
        <DeadlineTag appeal={appeal} />
      </p>
      <div className={styles.actions}>
        <Button size="xs" leftSection={<IconMap2 size="1rem" />} onClick={() => goTo(onMap)}>
          {say('toMap')}
        </Button>
        <CopyLink />
        <Button size="xs" variant="default" leftSection={<IconPrinter size="1rem" />} onClick={() => window.print()}>
          {say('print')}
        </Button>
        <Steps id={appeal.id} />
      </div>
    </header>
  )
}

/** To the appeals before and after it in the list through which somebody came. */
function Steps({ id }: { id: number }) {
  const say = useAppealText()
  const { previous, next } = stepsIn(useListAround(id), id)
  if (previous === null && next === null) return null
  const step = (to: number | null) => () => to !== null && goTo(appealPath(to))
  return (
    <nav aria-label={say('list')} className={styles.steps}>
      <Button
        size="xs"
        variant="subtle"
        disabled={previous === null}
        leftSection={<IconArrowLeft size="1rem" />}
        onClick={step(previous)}
      >
        {say('previous')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        disabled={next === null}
        rightSection={<IconArrowRight size="1rem" />}
        onClick={step(next)}
      >
        {say('next')}
      </Button>
    </nav>
  )
}
