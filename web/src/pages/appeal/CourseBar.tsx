import type { AppealDetail } from '@ochag/api/contract/appeal'
import styles from './appeal.module.css'
import { courseMarks } from './course'
import { useAppealText } from './texts/useAppealText'

const percent = (share: number) => `${share * 100}%`

/** The time from the creation on as a line: what passed within the deadline, and hatched what passed beyond it. */
export function CourseBar({ appeal, now }: { appeal: AppealDetail; now: Date }) {
  const say = useAppealText()
  const { response, due, inTime, passed } = courseMarks(appeal, now)
  if (passed === 0 && due === null) return null
  return (
    <div className={styles.bar} aria-hidden="true">
      <span className={styles.inTime} style={{ width: percent(inTime) }} />
      <span className={styles.beyond} style={{ left: percent(inTime), width: percent(Math.max(0, passed - inTime)) }} />
      <Mark at={0} name={say('mark.created')} below={false} />
      {response !== null && <Mark at={response} name={say('mark.response')} below={response < 0.3} />}
      {due !== null && <Mark at={due} name={say('mark.due')} below={false} />}
    </div>
  )
}

/** Names stand above the line; one that might meet another stands below it. */
function Mark({ at, name, below }: { at: number; name: string; below: boolean }) {
  return (
    <span className={styles.mark} data-below={below} data-end={at > 0.85} style={{ left: percent(at) }}>
      <span>{name}</span>
    </span>
  )
}
