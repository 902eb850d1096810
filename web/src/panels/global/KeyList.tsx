import { KEYS } from './keys'
import styles from './Shortcuts.module.css'
import { useKeysText } from './texts/useKeysText'

/** Keys that walk over the map while the focus is on it. */
const WALKING = [
  { keys: ['←', '↑', '→', '↓'], name: 'step' },
  { keys: ['Enter'], name: 'enter' },
  { keys: ['Home'], name: 'fullest' },
  { keys: ['Shift', '↑'], name: 'pan' },
] as const

/** Keys of the page of the digest. */
const DIGEST = [
  { keys: ['['], name: 'former' },
  { keys: [']'], name: 'next' },
] as const

/** Keys of a part of the screen, which work while the focus is in it. */
const WITHIN = [
  { keys: ['Tab'], name: 'tab' },
  { keys: ['↑', '↓'], name: 'list' },
  { keys: ['←', '→'], name: 'slider' },
  { keys: ['PgUp', 'PgDn'], name: 'week' },
] as const

const SECTIONS = [
  { title: 'everywhere', rules: KEYS.filter(({ onMap }) => !onMap) },
  { title: 'map', rules: KEYS.filter(({ onMap }) => onMap) },
] as const

/** Every key under the part of the screen where it works. */
export function KeyList() {
  const say = useKeysText()
  return (
    <>
      {SECTIONS.map(({ title, rules }) => (
        <Section
          key={title}
          title={say(`section.${title}`)}
          lines={rules.map(({ command, shown }) => ({ keys: shown, text: say(`command.${command}`) }))}
        />
      ))}
      <Section
        title={say('section.walking')}
        lines={WALKING.map(({ keys, name }) => ({ keys, text: say(`walking.${name}`) }))}
      />
      <Section
        title={say('section.digest')}
        lines={DIGEST.map(({ keys, name }) => ({ keys, text: say(`digest.${name}`) }))}
      />
      <Section
        title={say('section.within')}
        lines={WITHIN.map(({ keys, name }) => ({ keys, text: say(`within.${name}`) }))}
      />
    </>
  )
}

function Section({ title, lines }: { title: string; lines: { keys: readonly string[]; text: string }[] }) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {lines.map(({ keys, text }) => (
          <div key={text} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
