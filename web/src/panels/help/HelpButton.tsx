import { ActionIcon, Popover } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelpTopic } from './helpTopics'

// Needed only once somebody asks.
const HelpText = lazy(() => import('./HelpText').then(({ HelpText }) => ({ default: HelpText })))

/** Says how the figures beside it are computed, in short; all of it is on the page about the data. */
export function HelpButton({ topics }: { topics: readonly HelpTopic[] }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width="20rem"
      position="bottom-end"
      // The text is larger than what stands for it while it is fetched.
      preventPositionChangeWhenVisible={false}
      withArrow
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          // Beside words it stands in the middle of their line.
          style={{ verticalAlign: 'middle' }}
          aria-label={t('help.open')}
          data-testid={`help-${topics[0]}`}
          onClick={() => setOpened(!opened)}
        >
          <IconInfoCircle size="1rem" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('help.open')}>
        <Suspense>{opened && <HelpText topics={topics} onLeave={() => setOpened(false)} />}</Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
