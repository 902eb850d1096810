import { ShareBar } from '../../../charts/ShareBar'
import type { Telling } from '../sentences/telling'
import { Against } from '../shared/Against'
import { Section } from '../shared/Section'
import shared from '../shared/shared.module.css'
import { useDigestText } from '../texts/useDigestText'
import styles from './sections.module.css'

const TASKS = ['municipal', 'regional', 'nobody', 'unknown'] as const

/** Whose task the appeals are. The map has no filter for that, so nothing here is a link. */
export function Tasks({ telling }: { telling: Telling }) {
  const say = useDigestText()
  const { format, digest } = telling
  const { tasks, total } = digest.figures
  return (
    <Section title={say('section.tasks')} note={say('tasks.note')}>
      <table className={shared.table}>
        <thead>
          <tr>
            <th scope="col">{say('column.task')}</th>
            <th scope="col">{say('column.count')}</th>
            <th scope="col">{say('column.share')}</th>
            {digest.period.previous && <th scope="col">{say(`column.previous.${digest.period.unit}`)}</th>}
          </tr>
        </thead>
        <tbody>
          {TASKS.map((task) => (
            <tr key={task}>
              <th scope="row">
                {say(`task.${task}`)}
                <span className={styles.share}>
                  <ShareBar share={total.count > 0 ? tasks[task].count / total.count : 0} />
                </span>
              </th>
              <td>{format.number(tasks[task].count)}</td>
              <td>{total.count > 0 ? format.share(tasks[task].count / total.count) : '—'}</td>
              {digest.period.previous && (
                <td>
                  <Against count={tasks[task].count} base={tasks[task].previous} neutral />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
