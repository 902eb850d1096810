import type { AppealDetail } from '@ochag/api/contract/appeal'
import { IconMapPinOff } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoundaries } from '../../api/useBoundaries'
import { useRegion } from '../../api/useRegion'
import { boundsOf } from '../../panels/shared/bounds'
import { useGeography } from '../../screen/useGeography'
import { useNameOf } from '../../screen/useNameOf'
import { useUnit } from '../../screen/useUnit'
import { palettes } from '../../theme/palette'
import { useTheme } from '../../theme/useTheme'
import styles from './appeal.module.css'
import { useAppealText } from './texts/useAppealText'

// The map's engine comes after the text.
const SiteMap = lazy(() => import('../../map/SiteMap').then(({ SiteMap }) => ({ default: SiteMap })))

/** Where it is: a point, or the municipality where no more is known. */
export function SiteCard({ appeal }: { appeal: AppealDetail }) {
  const { t } = useTranslation()
  const say = useAppealText()
  const geography = useGeography()
  const nameOf = useNameOf()
  const palette = palettes[useTheme()]
  const unit = useUnit()
  const outline = useOutline(appeal.municipality)
  const attribution = useRegion().data?.attribution ?? null
  const point = appeal.cell ? appeal.point : null
  if (!point && !outline)
    return (
      <section className={`${styles.card} ${styles.noSite}`}>
        <IconMapPinOff size="1rem" aria-hidden="true" /> {say('placeUnknown')}
      </section>
    )
  const shown = { geography, nameOf, palette, unit, point, bounds: outline, chosen: appeal.municipality, attribution }
  return (
    <section className={`${styles.card} ${styles.siteCard}`} aria-label={say('place')}>
      <div className={styles.site}>
        <Suspense>
          <SiteMap {...shown} label={say('placeMap')} failedText={say('placeFailed')} />
        </Suspense>
      </div>
      {!point && <p className={styles.quiet}>{appeal.defaultPoint ? t('appeal.defaultPoint') : say('placeRough')}</p>}
    </section>
  )
}

function useOutline(code: string | null) {
  const feature = useBoundaries().data?.features.find(({ properties }) => properties.code === code)
  return feature ? boundsOf(feature.geometry) : null
}
