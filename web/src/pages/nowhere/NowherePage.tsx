import { Button } from '@mantine/core'
import { IconMapPinOff } from '@tabler/icons-react'
import { Notice } from '../../panels/shared/Notice'
import { goTo, pathOf } from '../../view/page'
import { PageFrame } from '../shared/PageFrame'
import styles from './nowhere.module.css'
import { useNowhereText } from './texts/useNowhereText'

/** Says that no page has this address, and leads to the map. */
export function NowherePage() {
  const say = useNowhereText()
  return (
    <PageFrame title={say('title')}>
      <div className={styles.card}>
        <Notice icon={<IconMapPinOff size="1.25rem" />} title={say('title')} hint={say('hint')}>
          <Button size="xs" variant="default" onClick={() => goTo(pathOf('map'))}>
            {say('map')}
          </Button>
        </Notice>
      </div>
    </PageFrame>
  )
}
