import { useRegion } from '../../api/useRegion'
import styles from './about.module.css'
import { Section } from './Section'
import { useAboutText } from './texts/useAboutText'

type ProseSection = 'places' | 'privacy' | 'limits' | 'licences'

/** The paragraphs of each part. */
const TEXTS = {
  places: ['places.exact', 'places.rough', 'places.default', 'places.doubt', 'places.hand'],
  privacy: ['privacy.cut', 'privacy.stored', 'privacy.flat', 'privacy.author', 'privacy.files', 'privacy.network'],
  limits: ['limits.spam', 'limits.deadlines', 'limits.demo', 'limits.boundaries', 'limits.archive', 'limits.small'],
  licences: ['licences.product', 'licences.font', 'licences.icons', 'licences.map'],
} as const

/** A part of plain sentences; what is not so in this region is left out. */
export function Prose({ section }: { section: ProseSection }) {
  const say = useAboutText()
  const region = useRegion().data
  const untrue: Record<string, boolean> = {
    'limits.demo': !region?.demo,
    'limits.boundaries': !region?.approximate,
    'licences.map': !region?.attribution,
  }
  const values = { attribution: region?.attribution ?? '' }
  return (
    <Section name={section}>
      <ul className={styles.prose}>
        {TEXTS[section]
          .filter((text) => !untrue[text])
          .map((text) => (
            <li key={text}>{say(text, values)}</li>
          ))}
      </ul>
    </Section>
  )
}
