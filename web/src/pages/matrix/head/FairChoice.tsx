import { ActionIcon, Checkbox, Popover } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useView } from '../../../view/useView'
import { isShrunk } from '../model/fair'
import { arrange, useMatrixState } from '../state/matrixState'
import { useMatrixText } from '../texts/useMatrixText'
import styles from './head.module.css'

/** Whether small municipalities are compared fairly, and what that means. */
export function FairChoice() {
  const say = useMatrixText()
  const { fair } = useMatrixState()
  const { metric } = useView()
  const means = isShrunk(metric)
  return (
    <div className={styles.fair}>
      <Checkbox
        size="xs"
        label={say('fair.label')}
        checked={fair && means}
        disabled={!means}
        onChange={(event) => arrange({ fair: event.currentTarget.checked })}
      />
      <Popover width="22rem" position="bottom-end" trapFocus withArrow>
        <Popover.Target>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={say('fair.what')}>
            <IconInfoCircle size="1rem" />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown className={styles.explained}>
          <h3>{say('fair.title')}</h3>
          <p>{means ? say('fair.text') : say('fair.none')}</p>
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}
