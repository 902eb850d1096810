import { TASK_PARTS } from '@ochag/api/contract/digestParts'
import { ShareBar } from '../../../charts/ShareBar'
import type { Telling } from '../sentences/telling'
import { Against } from '../shared/Against'
import { FigureLink } from '../shared/FigureLink'
import { Section } from '../shared/Section'
import shared from '../shared/shared.module.css'
import { useDigestText } from '../texts/useDigestText'
import styles from './sections.module.css'

/** Whose task the appeals are. The map has no filter for that, so they are listed instead. */
export function Tasks({ telling }: { telling: Telling }) {
  const say = useDigestText()
  const { format, digest } = telling
  const { tasks, total } = digest.figures
  return (
    <Section title={say('section.tasks')} note={say('tasks.note')} noteOnScreen>
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
          {TASK_PARTS.map((task) => (
            <tr key={task}>
              <th scope="row">
                {say(`task.${task}`)}
                <span className={styles.share}>
                  <ShareBar share={total.count > 0 ? tasks[task].count / total.count : 0} />
                </span>
              </th>
              <td>
                <FigureLink address={telling.listed('', task).address}>{format.number(tasks[task].count)}</FigureLink>
              </td>
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
