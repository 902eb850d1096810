import { followLink, goTo, pathOf } from '../../view/page'
import styles from './help.module.css'
import { anchorOf, type HelpTopic } from './helpTopics'
import { useHelpText } from './texts/useHelpText'

interface HelpTextProps {
  topics: readonly HelpTopic[]
  onLeave(): void
}

/** What the figures are and how they are computed, each with the way to all of it. */
export function HelpText({ topics, onLeave }: HelpTextProps) {
  const say = useHelpText()
  return (
    <div className={styles.help} data-testid="help">
      <dl>
        {topics.map((topic) => (
          <div key={topic}>
            <dt>{say(`name.${topic}`)}</dt>
            <dd>
              {say(`text.${topic}`)} <HelpLink topic={topic} onLeave={onLeave} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function HelpLink({ topic, onLeave }: { topic: HelpTopic; onLeave(): void }) {
  const say = useHelpText()
  const address = `${pathOf('about')}#${anchorOf(topic)}`
  return (
    <a
      href={address}
      aria-label={say('moreOf', { name: say(`name.${topic}`) })}
      onClick={(press) =>
        followLink(press, (to) => {
          onLeave()
          goTo(to)
        })
      }
    >
      {say('more')}
    </a>
  )
}
