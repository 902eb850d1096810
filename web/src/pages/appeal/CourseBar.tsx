import type { AppealDetail } from '@ochag/api/contract/appeal'
import styles from './appeal.module.css'
import { courseMarks } from './course'
import { nameRows } from './nameRows'
import { useAppealText } from './texts/useAppealText'

const percent = (share: number) => `${share * 100}%`

/** The time from the creation on as a line: what passed within the deadline, and hatched what passed beyond it. */
export function CourseBar({ appeal, now }: { appeal: AppealDetail; now: Date }) {
  const say = useAppealText()
  const { response, due, inTime, passed } = courseMarks(appeal, now)
  if (passed === 0 && due === null) return null
  const marks = [
    { name: say('mark.created'), at: 0 },
    ...(response === null ? [] : [{ name: say('mark.response'), at: response }]),
    ...(due === null ? [] : [{ name: say('mark.due'), at: due }]),
  ].sort((one, other) => one.at - other.at)
  const rows = nameRows(marks.map(({ at }) => at))
  return (
    <div className={styles.bar} data-rows={rows.includes('below') ? 2 : 1} aria-hidden="true">
      <span className={styles.inTime} style={{ width: percent(inTime) }} />
      <span className={styles.beyond} style={{ left: percent(inTime), width: percent(Math.max(0, passed - inTime)) }} />
      {marks.map(({ name, at }, index) => (
        <span
          key={name}
          className={styles.mark}
          data-below={rows[index] === 'below'}
          data-end={at > 0.85}
          style={{ left: percent(at) }}
        >
          {rows[index] !== null && <span>{name}</span>}
        </span>
      ))}
    </div>
  )
}
