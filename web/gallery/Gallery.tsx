import { LanguageSwitch } from '../src/panels/top/LanguageSwitch'
import { ThemeSwitch } from '../src/panels/top/ThemeSwitch'
import { sectionAsked } from './asked'
import styles from './gallery.module.css'
import { SECTIONS } from './sections'

/** Every component of ours in its states, on fixed content, or one section of it: for those who make them, and for tests that look. */
export function Gallery() {
  return (
    <main className={styles.gallery}>
      <header className={styles.head}>
        <h1>Gallery</h1>
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <nav className={styles.index} aria-label="sections">
        {SECTIONS.map(({ name }) => (
          <a key={name} href={`#${name}`}>
            {name}
          </a>
        ))}
      </nav>
      {SECTIONS.filter(({ name }) => sectionAsked === null || name === sectionAsked).map(({ name, Cases }) => (
        <Cases key={name} />
      ))}
    </main>
  )
}
