import type { DigestAnswer } from '@ochag/api/contract/digest'
import { localized } from '../../../i18n/localized'
import { useLanguage } from '../../../i18n/useLanguage'
import type { DigestChoice } from '../choice/digestChoice'
import { Kept } from '../kept/Kept'
import { Section } from '../shared/Section'
import sheet from '../shared/sheet.module.css'
import { useTelling } from '../shared/useTelling'
import { useDigestText } from '../texts/useDigestText'
import { titleOf } from '../titleOf'
import { Addresses } from './Addresses'
import { Emergencies } from './Emergencies'
import { HeaderFigures } from './HeaderFigures'
import { Places } from './Places'
import { PromisesKept } from './PromisesKept'
import { Sources } from './Sources'
import { Statements } from './Statements'
import styles from './sections.module.css'
import { Tasks } from './Tasks'
import { CriticalTopics, TopTopics } from './Topics'
import { TrendChart } from './TrendChart'

/** The digest as a sheet of paper: the figures, what changed, and everything behind it. */
export function DigestSheet({ digest, choice }: { digest: DigestAnswer; choice: DigestChoice }) {
  const say = useDigestText()
  const language = useLanguage()
  const telling = useTelling(digest)
  const empty = digest.figures.total.count === 0
  return (
    <article className={sheet.sheet} data-testid="digest" data-state={digest.state}>
      <header>
        <p className={styles.over}>
          {say('title')} · {localized(digest.place, language)}
        </p>
        <h2 className={sheet.title}>{titleOf(digest.period, language)}</h2>
        <Kept digest={digest} choice={choice} telling={telling} />
      </header>
      <HeaderFigures telling={telling} />
      <div className={styles.lead}>
        <Section title={say('section.main')}>
          <Statements telling={telling} codes={['nothing', 'total', 'kinds', 'critical']} />
          {!digest.period.finished && <p>{say(`unfinished.${digest.period.unit}`)}</p>}
          {digest.period.finished && !digest.period.usual && <p>{say('noUsual')}</p>}
        </Section>
        <TrendChart telling={telling} />
      </div>
      {digest.period.usual && !empty && (
        <Section
          title={say('section.changes')}
          wide
          note={say(`changes.note.${digest.period.sameDays ? 'weekday' : digest.period.unit}`)}
        >
          <Statements telling={telling} codes={['topicChanged', 'nothingChanged']} />
        </Section>
      )}
      {!empty && <Places telling={telling} />}
      <div className={styles.columns}>
        <div className={styles.side}>
          <Emergencies telling={telling} />
          <TopTopics telling={telling} />
          <Sources telling={telling} />
          <Tasks telling={telling} />
        </div>
        <div className={styles.side}>
          <PromisesKept telling={telling} />
          <CriticalTopics telling={telling} />
        </div>
      </div>
      <Addresses telling={telling} />
      <p className={styles.printed}>{say('printed', { address: window.location.href })}</p>
    </article>
  )
}
