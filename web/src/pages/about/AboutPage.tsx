import { useEffect } from 'react'
import { PageFrame } from '../shared/PageFrame'
import styles from './about.module.css'
import { Figures } from './Figures'
import { Prose } from './Prose'
import { Sources } from './Sources'
import { useAboutText } from './texts/useAboutText'
import { Versions } from './Versions'

const SECTIONS = ['sources', 'places', 'figures', 'privacy', 'limits', 'licences', 'versions'] as const

/** Where the data comes from, how exact it is, what becomes of it, and how every figure is computed. */
export function AboutPage() {
  const say = useAboutText()
  useEffect(showNamedSection, [])
  return (
    <PageFrame title={say('title')}>
      <div className={styles.layout}>
        <nav className={styles.contents} aria-label={say('contents')}>
          {SECTIONS.map((section) => (
            <a key={section} href={`#${section}`}>
              {say(`section.${section}`)}
            </a>
          ))}
        </nav>
        <article className={styles.article}>
          <h2 className={styles.heading}>{say('title')}</h2>
          <p className={styles.lead}>{say('lead')}</p>
          <Sources />
          <Prose section="places" />
          <Figures />
          <Prose section="privacy" />
          <Prose section="limits" />
          <Prose section="licences" />
          <Versions />
        </article>
      </div>
    </PageFrame>
  )
}

/** The browser has looked for the named place before this page was fetched. */
function showNamedSection() {
  const name = decodeURIComponent(window.location.hash.slice(1))
  if (name) document.getElementById(name)?.scrollIntoView()
}
