import { NONE } from '../../../panels/shared/none'
import type { Telling } from '../sentences/telling'
import { FigureLink } from '../shared/FigureLink'
import { Section } from '../shared/Section'
import { useDigestText } from '../texts/useDigestText'
import styles from './sections.module.css'

/** Addresses that were named more than once about one direction, by direction. */
export function Addresses({ telling }: { telling: Telling }) {
  const say = useDigestText()
  const { addresses } = telling.digest.figures
  const topics = [...new Set(addresses.map(({ topic }) => topic))]
  return (
    <Section title={say('section.addresses')} note={say('addresses.note')}>
      {topics.length === 0 && <p>{say('addresses.none')}</p>}
      {topics.map((topic) => (
        <div key={topic} className={styles.direction}>
          <h4>{topic === NONE ? say('noTopic') : telling.topic(topic)}</h4>
          <ul className={styles.addresses}>
            {addresses
              .filter((one) => one.topic === topic)
              .map(({ address, count }) => (
                <li key={address}>
                  <span>{address}</span>
                  <FigureLink address={telling.now('', { topic, address }).address}>
                    {telling.format.number(count)}
                  </FigureLink>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
