import type { Telling } from '../sentences/telling'
import { FigureLink } from '../shared/FigureLink'
import { Section } from '../shared/Section'
import { useDigestText } from '../texts/useDigestText'
import { Statements } from './Statements'
import styles from './sections.module.css'

/** What was promised for these days and what was done in them; the map shows when appeals came, so they are listed instead. */
export function PromisesKept({ telling }: { telling: Telling }) {
  const say = useDigestText()
  const { due, closed, deferred, returned } = telling.digest.figures.promises
  const figures = [
    ...(due && due.count > 0 ? [{ name: 'inTime' as const, text: telling.format.share(due.inTime / due.count) }] : []),
    ...(closed === null ? [] : [{ name: 'closed' as const, text: telling.format.number(closed) }]),
    { name: 'deferred' as const, text: telling.format.number(deferred) },
    { name: 'returned' as const, text: telling.format.number(returned) },
  ]
  return (
    <Section title={say('section.promises')} note={say('promises.note')} noteOnScreen>
      <Statements telling={telling} codes={['due', 'noDeadlines', 'noClosings']} />
      <dl className={styles.promises}>
        {figures.map(({ name, text }) => (
          <div key={name}>
            <dt>{say(`promises.${name}`)}</dt>
            <dd>
              <FigureLink address={telling.listed(text, name).address}>{text}</FigureLink>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
