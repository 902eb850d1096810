import { useEffect, useMemo, useRef } from 'react'
import { useLanguage } from '../i18n/useLanguage'
import { useMapLegend } from '../layers/mapLegend'
import { useLegendTitle } from '../panels/legend/useLegendTitle'
import { useGeography } from '../screen/useGeography'
import { mapRequest } from '../snapshot/mapRequest'
import { useMapPicture } from '../snapshot/useMapPicture'
import { useSnapshot } from '../snapshot/useSnapshot'
import { useSnapshotModel } from '../snapshot/useSnapshotModel'
import { setPrinting } from '../view/printing'
import { useView } from '../view/useView'
import styles from './print.module.css'
import { Sheet } from './Sheet'
import { usePrintText } from './texts/usePrintText'

/** Names and lines on paper are looked at from nearer than those of a picture of as many dots. */
const UNIT = 1.35

/** The page on paper with the map drawn for it, light and fine; prints itself once that is there. */
export function FineSheet() {
  const say = usePrintText()
  const { split } = useView()
  const { picture, legend, failed } = usePaperMap()
  const given = useRef(false)
  // Halves are drawn on the screen alone.
  const gaveUp = failed || split !== null
  useEffect(() => {
    if (given.current || (!picture && !gaveUp)) return
    given.current = true
    if (gaveUp) setPrinting('quick')
    // The sheet must be laid out before.
    requestAnimationFrame(() => window.print())
  }, [picture, gaveUp])
  return (
    <>
      {!picture && (
        <p className={styles.preparing} role="status">
          {say('preparing')}
        </p>
      )}
      <Sheet picture={picture} legend={legend} />
    </>
  )
}

function usePaperMap() {
  const language = useLanguage()
  const wishes = { size: 'paper', theme: 'light', language, title: '' } as const
  const { snapshot, failed } = useSnapshot(wishes)
  const described = useSnapshotModel(snapshot, wishes)
  const geography = useGeography()
  const request = useMemo(() => {
    if (!snapshot) return null
    const frame = { ...snapshot.frame, unit: snapshot.frame.unit * UNIT }
    return mapRequest(snapshot, frame, geography, { language, theme: 'light' })
  }, [snapshot, geography, language])
  const { map, failed: undrawn } = useMapPicture(request)
  // A change is said with the days that it is against.
  const title = useLegendTitle(useMapLegend())
  const legend = described && { ...described.text.legend, title }
  return { picture: map, legend, failed: failed || undrawn }
}
