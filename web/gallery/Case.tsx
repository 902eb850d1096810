import type { ReactNode } from 'react'
import { useLanguage } from '../src/i18n/useLanguage'
import { useTheme } from '../src/theme/useTheme'
import styles from './gallery.module.css'

/** A part of the gallery; tests look at one at a time. */
export function Section({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section id={name} className={styles.section} data-section={name} aria-label={name}>
      <h2>{name}</h2>
      <div className={styles.cases}>{children}</div>
    </section>
  )
}

interface CaseProps {
  name: string
  /** In root font sizes; as wide as it wants to be where not given. */
  width?: number
  height?: number
  /** On paper of its own, as the inside of a dialog or of a panel. */
  framed?: boolean
  /** Over a map that nothing else covers. */
  over?: boolean
  children: ReactNode
}

/** One component in one state. */
export function Case({ name, width, height, framed = false, over = false, children }: CaseProps) {
  const size = { width: width && `${width}rem`, height: height && `${height}rem` }
  return (
    <figure className={styles.case} data-case={name}>
      <div className={over ? styles.over : framed ? styles.framed : styles.stage} style={size}>
        {children}
      </div>
      <figcaption>{name}</figcaption>
    </figure>
  )
}

interface ScreenProps {
  name: string
  /** Which of the screens. */
  of: string
  /** The rest of its address: a view as in the product's links, `shows`, `replies`, `live`. */
  query?: string
  /** Of its window. */
  width: number
  height: number
  /** So much smaller it is shown. */
  scale?: number
}

/** What needs an address, a window or stores of its own: a page within the page. */
export function Screen({ name, of, query = '', width, height, scale = 1 }: ScreenProps) {
  const address = new URLSearchParams({ screen: of, theme: useTheme(), lang: useLanguage() })
  const size = { width: `${width}rem`, height: `${height}rem`, transform: scale === 1 ? undefined : `scale(${scale})` }
  return (
    <Case name={name} width={width * scale} height={height * scale}>
      <iframe className={styles.screen} title={name} src={`?${address}&${query}`} style={size} />
    </Case>
  )
}
