import { Skeleton } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useGeography } from '../screen/useGeography'
import { type Frame, reduced } from './frame'
import { mapRequest } from './mapRequest'
import { paintSnapshot } from './paint/paintSnapshot'
import { previewSize, sizeOf } from './sizes'
import styles from './snapshot.module.css'
import type { SnapshotModel } from './snapshotModel'
import { useSnapshotText } from './texts/useSnapshotText'
import { useMapPicture } from './useMapPicture'
import type { Snapshot, Wishes } from './useSnapshot'
import type { Described } from './useSnapshotModel'

interface PreviewProps {
  snapshot: Snapshot | null
  described: Described | null
  wishes: Wishes
}

const WIDEST = 960

/** The picture, smaller, as it is at the moment; its place has its shape before it is there. */
export function Preview({ snapshot, described, wishes }: PreviewProps) {
  const say = useSnapshotText()
  const { language, theme, size } = wishes
  const geography = useGeography()
  const frame = useMemo(() => snapshot && previewOf(snapshot.frame), [snapshot])
  const request = useMemo(
    () => snapshot && frame && mapRequest(snapshot, frame, geography, { language, theme }),
    [snapshot, frame, geography, language, theme],
  )
  const { map, failed } = useMapPicture(request)
  const model = useMemo(() => (described && frame ? described.in(frame) : null), [described, frame])
  const canvas = useRef<HTMLCanvasElement>(null)
  const ready = usePainted(canvas, model, map)
  const { width, height } = frame?.size ?? previewSize(sizeOf(size, screenSize(), 1), WIDEST)
  if (failed) return <p className={styles.trouble}>{say('failedHint')}</p>
  return (
    <div className={styles.preview} style={{ aspectRatio: `${width} / ${height}` }}>
      <canvas
        ref={canvas}
        width={width}
        height={height}
        role="img"
        aria-label={say('preview')}
        data-testid="snapshot-preview"
        data-ready={ready}
      />
      {!ready && <Skeleton className={styles.waiting} />}
    </div>
  )
}

function previewOf(frame: Frame): Frame {
  return reduced(frame, previewSize(frame.size, WIDEST))
}

function screenSize() {
  return { width: window.innerWidth, height: window.innerHeight }
}

/** Paints the model around the map onto a canvas of the page; whether that has been done. */
function usePainted(
  canvas: React.RefObject<HTMLCanvasElement | null>,
  model: SnapshotModel | null,
  map: HTMLCanvasElement | null,
): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    if (!model || !map) return
    let late = false
    void paintSnapshot(model, map).then((picture) => {
      if (late) return
      canvas.current?.getContext('2d')?.drawImage(picture, 0, 0)
      setReady(true)
    })
    return () => {
      late = true
    }
  }, [canvas, model, map])
  return ready
}
