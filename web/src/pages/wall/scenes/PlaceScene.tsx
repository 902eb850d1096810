import { useTranslation } from 'react-i18next'
import { useMeasures } from '../../../api/useMeasures'
import { useTopics } from '../../../api/useTopics'
import { AmongMany } from '../../../panels/shared/AmongMany'
import { ChangeMark } from '../../../panels/shared/ChangeMark'
import { useFormat } from '../../../panels/shared/useFormat'
import { useNames } from '../../../panels/shared/useNames'
import { useView } from '../../../view/useView'
import { useWallText } from '../texts/useWallText'
import styles from '../wall.module.css'
import { BigFigure } from './BigFigure'
import { largestTopics } from './largest'
import { Missing } from './Missing'

const MOST = 4

/** One municipality: how many, how that moved, and what about. */
export function PlaceScene({ municipality }: { municipality: string }) {
  const { t } = useTranslation()
  const say = useWallText()
  const format = useFormat()
  const names = useNames()
  const { filter } = useView()
  const within = { ...filter, municipality: [municipality] }
  const measures = useMeasures(within, 'topic').data
  const topics = useTopics(filter).data?.topics
  if (!measures || !topics) return <Missing />
  const { total, parts } = measures
  if (total.count === 0) return <Missing empty />
  const parents = new Set(topics.flatMap(({ parent }) => parent ?? []))
  return (
    <>
      <BigFigure main value={format.number(total.count)} name={t('count.word', { count: total.count })} count={total} />
      <div className={styles.pair}>
        <BigFigure value={format.number(total.open)} name={say('figure.open')} />
        <BigFigure value={format.number(total.overdue)} name={say('figure.overdue')} />
      </div>
      <AmongMany counts={parts}>
        <ul className={styles.topics}>
          {largestTopics(parts, parents, MOST).map((part) => (
            <li key={part.topic}>
              <span className={styles.rowName}>{names.topic(part.topic ?? null)}</span>
              <span className={styles.rowValue}>
                {format.number(part.count)} <ChangeMark count={part} />
              </span>
            </li>
          ))}
        </ul>
      </AmongMany>
    </>
  )
}
