import { useRegion } from '../../../api/useRegion'
import { localized } from '../../../i18n/localized'
import { useLanguage } from '../../../i18n/useLanguage'
import { useFormat } from '../../../panels/shared/useFormat'
import { useNames } from '../../../panels/shared/useNames'
import { lastShownDay } from '../../../view/lastDay'
import { resolvePeriod } from '../../../view/period'
import { useView } from '../../../view/useView'
import { useWallText } from '../texts/useWallText'
import type { Stop } from '../tour/stops'
import styles from '../wall.module.css'

/** What the scene is about, under which filter, in which days. */
export function Header({ stop }: { stop: Stop | undefined }) {
  const say = useWallText()
  const format = useFormat()
  const language = useLanguage()
  const names = useNames()
  const { filter } = useView()
  const region = useRegion().data
  if (!region || !stop) return <header className={styles.header} />
  const place = localized(region.name, language)
  const titles = { map: place, place: stop.kind === 'place' ? names.municipality(stop.municipality) : '' }
  const title = stop.kind === 'map' || stop.kind === 'place' ? titles[stop.kind] : say(`scene.${stop.kind}`)
  const narrowed = [
    ...filter.topic.map((code) => names.topic(code)),
    ...(stop.kind === 'place' ? [] : filter.municipality.map((code) => names.municipality(code))),
    ...filter.source.map((code) => names.source(code)),
  ]
  const facts = [
    ...(stop.kind === 'map' ? [] : [place]),
    ...narrowed,
    format.range(resolvePeriod(filter, lastShownDay(region))),
    ...(region.demo ? [say('demo')] : []),
  ]
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.second}>{facts.join(' · ')}</p>
    </header>
  )
}
