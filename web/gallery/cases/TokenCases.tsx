import { palettes } from '../../src/theme/palette'
import { Case, Section } from '../Case'
import styles from '../gallery.module.css'

const SIZES = ['xs', 's', 'm', 'l', 'xl', 'figure'] as const

/** Colours and type. */
export function TokenCases() {
  const names = Object.keys(palettes.light).map((name) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  )
  return (
    <Section name="tokens">
      {names.map((name) => (
        <Case key={name} name={name}>
          <span className={styles.swatch} style={{ background: `var(--${name})` }} />
        </Case>
      ))}
      {SIZES.map((size) => (
        <Case key={size} name={`text-${size}`}>
          <span style={{ fontSize: `var(--text-${size})` }}>Очаг 1 284 ▲ +31 %</span>
        </Case>
      ))}
    </Section>
  )
}
