import { useTranslation } from 'react-i18next'
import { useAppeals } from '../../../api/useAppeals'
import { ageText } from '../../../i18n/span'
import { useClock } from '../../../panels/shared/useClock'
import { useFormat } from '../../../panels/shared/useFormat'
import { useNames } from '../../../panels/shared/useNames'
import { useView } from '../../../view/useView'
import styles from '../wall.module.css'
import { Missing } from './Missing'

const MOST = 7
const MINUTE = 60_000

/** What has just come in: topics, municipalities and sources, never a text or an address. */
export function LiveScene() {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const now = useClock(MINUTE)
  const { filter } = useView()
  const appeals = useAppeals(filter).data?.pages[0]?.appeals
  if (!appeals) return <Missing />
  if (appeals.length === 0) return <Missing empty />
  return (
    <ul className={styles.rows}>
      {appeals.slice(0, MOST).map(({ id, topic, municipality, source, createdAt }) => (
        <li key={id} className={styles.row} data-testid="live-row">
          <span className={styles.rowName}>
            {names.topic(topic)}
            <span className={styles.second}>
              {names.municipality(municipality)} · {names.source(source)}
            </span>
          </span>
          <span className={styles.rowAge}>{ageText(now.getTime() - Date.parse(createdAt), t, format)}</span>
        </li>
      ))}
    </ul>
  )
}
