import { Button, Popover, Skeleton } from '@mantine/core'
import { IconArchive } from '@tabler/icons-react'
import { useState } from 'react'
import { useDigestArchive } from '../../../api/useDigest'
import { useLanguage } from '../../../i18n/useLanguage'
import { ErrorState } from '../../../panels/shared/ErrorState'
import { useFormat } from '../../../panels/shared/useFormat'
import { addDays } from '../../../view/days'
import { choiceAddress, type DigestChoice, LENGTHS } from '../choice/digestChoice'
import { FigureLink } from '../shared/FigureLink'
import { useDigestText } from '../texts/useDigestText'
import { titleOf } from '../titleOf'
import styles from './bar.module.css'

/** The digests that are kept, to be opened as they were. */
export function Archive({ choice }: { choice: DigestChoice }) {
  const say = useDigestText()
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus withinPortal zIndex={450}>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArchive size="1rem" />}
          onClick={() => setOpened(!opened)}
        >
          {say('archive.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.archive} aria-label={say('archive.title')}>
        {/* A click on a link chooses, and then the list has done its work. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links inside hear the keys */}
        <div onClick={() => setOpened(false)}>
          <Kept choice={choice} />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

function Kept({ choice }: { choice: DigestChoice }) {
  const say = useDigestText()
  const format = useFormat()
  const language = useLanguage()
  const { data, error, refetch } = useDigestArchive(choice, true)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <Skeleton h="8rem" />
  if (data.digests.length === 0) return <p className={styles.quiet}>{say('archive.none')}</p>
  return (
    <ul className={styles.list} aria-label={say('archive.title')}>
      {data.digests.map(({ from, total, composedAt }) => (
        <li key={from} aria-current={from === choice.first || undefined}>
          <FigureLink address={choiceAddress({ ...choice, first: from, part: null }, window.location.search)}>
            {titleOf({ unit: choice.unit, from, to: addDays(from, LENGTHS[choice.unit]) }, language)}
          </FigureLink>
          <span className={styles.quiet}>
            {say('archive.entry', {
              count: total,
              value: format.number(total),
              moment: format.moment(new Date(composedAt)),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
