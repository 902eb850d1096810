import { useMeasures } from '../../../api/useMeasures'
import { useTopics } from '../../../api/useTopics'
import { AmongMany } from '../../../panels/shared/AmongMany'
import { ChangeMark } from '../../../panels/shared/ChangeMark'
import { useFormat } from '../../../panels/shared/useFormat'
import { useNames } from '../../../panels/shared/useNames'
import { useView } from '../../../view/useView'
import { useWallText } from '../texts/useWallText'
import styles from '../wall.module.css'
import { grownTopics } from './grown'
import { Missing } from './Missing'

const MOST = 7

/** The topics that have grown beyond what is usual, new ones among them. */
export function TopicsScene() {
  const say = useWallText()
  const format = useFormat()
  const names = useNames()
  const { filter } = useView()
  const parts = useMeasures(filter, 'topic').data?.parts
  const topics = useTopics(filter).data?.topics
  if (!parts || !topics) return <Missing />
  const grown = grownTopics(parts, new Map(topics.map(({ code, parent }) => [code, parent]))).slice(0, MOST)
  if (grown.length === 0) return <p className={styles.missing}>{say('noGrowth')}</p>
  return (
    <>
      <p className={styles.second}>{say('grownHint')}</p>
      <AmongMany counts={parts}>
        <ol className={styles.rows}>
          {grown.map(({ code, count, previous }) => (
            <li key={code} className={styles.row} data-testid="grown-row">
              <span className={styles.rowName}>{names.topic(code)}</span>
              <span className={styles.rowValue}>
                {previous === 0 ? say('fresh') : `${format.number(previous)} →`} {format.number(count)}
              </span>
              <ChangeMark count={{ count, previous }} />
            </li>
          ))}
        </ol>
      </AmongMany>
    </>
  )
}
