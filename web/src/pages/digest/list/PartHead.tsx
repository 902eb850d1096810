import type { DigestAnswer } from '@ochag/api/contract/digest'
import type { DigestPart } from '@ochag/api/contract/digestParts'
import { localized } from '../../../i18n/localized'
import { useLanguage } from '../../../i18n/useLanguage'
import { useFormat } from '../../../panels/shared/useFormat'
import { PageLink } from '../../shared/PageLink'
import { choiceAddress, type DigestChoice, spanOfChoice } from '../choice/digestChoice'
import sheet from '../shared/sheet.module.css'
import { useDigestText } from '../texts/useDigestText'
import { titleOf } from '../titleOf'
import styles from './list.module.css'
import { partCount } from './partCount'

interface PartHeadProps {
  choice: DigestChoice
  part: DigestPart
  digest: DigestAnswer | undefined
  /** How many there are by the data of now, once that is known. */
  count: number | undefined
}

/** Which figure of which digest it is, how many appeals, and, where the digest said another number, that it did. */
export function PartHead({ choice, part, digest, count }: PartHeadProps) {
  const say = useDigestText()
  const language = useLanguage()
  const format = useFormat()
  const place = localized(digest?.place ?? {}, language)
  const said = digest ? partCount(digest, part) : null
  return (
    <header className={styles.head}>
      <PageLink href={choiceAddress({ ...choice, part: null }, window.location.search)}>{say('list.back')}</PageLink>
      <p className={styles.over}>
        {[titleOf({ unit: choice.unit, ...spanOfChoice(choice) }, language), place].filter(Boolean).join(' · ')}
      </p>
      <h2 className={sheet.title}>
        {say(`list.part.${part}`)}
        {count !== undefined && (
          <span className={styles.count} data-testid="digest-list-count">
            {format.number(count)}
          </span>
        )}
      </h2>
      <p className={styles.hint}>{say(`list.hint.${part}`, { when: say(`list.when.${choice.unit}`) })}</p>
      {count !== undefined && said !== null && said !== count && (
        <p className={styles.hint} role="status">
          {say('list.other', { value: format.number(said) })}
        </p>
      )}
    </header>
  )
}
