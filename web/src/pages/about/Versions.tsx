import { version } from '../../../package.json'
import { runningBuild } from '../../api/build'
import { useLive } from '../../api/live'
import { useFormat } from '../../panels/shared/useFormat'
import styles from './about.module.css'
import { Section } from './Section'
import { useAboutText } from './texts/useAboutText'

/** Of what program, build and data this is the picture; whoever reports a fault names them. */
export function Versions() {
  const say = useAboutText()
  const format = useFormat()
  const live = useLive()
  const rows = [
    { name: 'program', value: version },
    { name: 'build', value: runningBuild() ?? say('versions.development') },
    { name: 'data', value: live.version === null ? '–' : format.number(live.version) },
    { name: 'heard', value: live.lastAt ? format.moment(live.lastAt) : '–' },
  ] as const
  return (
    <Section name="versions">
      <dl className={styles.versions}>
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{say(`versions.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/docs">{say('versions.documentation')}</a>
      </p>
    </Section>
  )
}
