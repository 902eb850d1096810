import { Button } from '@mantine/core'
import type { Region } from '@ochag/api/contract/region'
import { IconCalendarClock } from '@tabler/icons-react'
import { useLanguage } from '../../../i18n/useLanguage'
import { Notice } from '../../../panels/shared/Notice'
import { choiceOf, type DigestChoice, inUnit, spanOfChoice } from '../choice/digestChoice'
import { chooseDigest } from '../choice/useDigestChoice'
import styles from '../digest.module.css'
import { useDigestText } from '../texts/useDigestText'
import { titleOf } from '../titleOf'

/** A day that has not come yet has no digest; the way back to the last one that has. */
export function ToCome({ choice, region }: { choice: DigestChoice; region: Region }) {
  const say = useDigestText()
  const language = useLanguage()
  const last = {
    ...inUnit(choiceOf('', region), choice.unit, region),
    municipality: choice.municipality,
    part: choice.part,
  }
  return (
    <div className={styles.notice}>
      <Notice
        icon={<IconCalendarClock size="1.25rem" />}
        title={say('toCome.title')}
        hint={say('toCome.hint', { day: titleOf({ unit: choice.unit, ...spanOfChoice(choice) }, language) })}
      >
        <Button size="xs" variant="default" onClick={() => chooseDigest(last)}>
          {say('toCome.last')}
        </Button>
      </Notice>
    </div>
  )
}
