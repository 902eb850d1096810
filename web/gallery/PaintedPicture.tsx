import { useEffect, useRef } from 'react'
import { useLanguage } from '../src/i18n/useLanguage'
import type { Size } from '../src/map/initialView'
import { paintSnapshot } from '../src/snapshot/paint/paintSnapshot'
import type { Snapshot } from '../src/snapshot/useSnapshot'
import { useSnapshotModel } from '../src/snapshot/useSnapshotModel'
import { palettes, type ThemeName } from '../src/theme/palette'
import { crowd } from './fixtures/legend'
import styles from './gallery.module.css'

/** Where the link leads; the gallery's own address is another one each time. */
const LINK = 'https://ochag.example/?from=2026-10-24&to=2026-11-23'

/** A picture for the press around hexagons that are drawn here. */
export function PaintedPicture({ snapshot, theme }: { snapshot: Snapshot; theme: ThemeName }) {
  const language = useLanguage()
  const canvas = useRef<HTMLCanvasElement>(null)
  const described = useSnapshotModel(snapshot, { size: 'screen', theme, language, title: '' })
  const { size } = snapshot.frame
  useEffect(() => {
    if (!described) return
    const model = described.in(snapshot.frame)
    const map = hexagonsOf(snapshot, theme)
    void paintSnapshot({ ...model, link: { ...model.link, address: LINK } }, map).then((picture) =>
      canvas.current?.getContext('2d')?.drawImage(picture, 0, 0),
    )
  }, [described, snapshot, theme])
  return <canvas ref={canvas} className={styles.picture} {...size} />
}

const EDGE = 26

/** Stands for the map: hexagons of the fixed counts, row by row. */
function hexagonsOf({ frame: { map, unit }, scale }: Snapshot, theme: ThemeName): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), map)
  const context = canvas.getContext('2d')
  if (!context) return canvas
  context.fillStyle = palettes[theme].land
  context.fillRect(0, 0, map.width, map.height)
  const columns = 20
  crowd.forEach((count, index) => {
    const row = Math.floor(index / columns)
    const center = centerOf(map, { row, column: index % columns }, EDGE * unit)
    const [red, green, blue, opacity] = scale.colorOf(count)
    context.fillStyle = `rgb(${red} ${green} ${blue} / ${opacity / 255})`
    fillHexagon(context, center, EDGE * unit * 0.96)
  })
  return canvas
}

function centerOf({ width }: Size, { row, column }: { row: number; column: number }, edge: number) {
  const step = edge * Math.sqrt(3)
  return { x: width * 0.28 + step * (column + (row % 2) / 2), y: edge * 2 + edge * 1.5 * row }
}

function fillHexagon(context: CanvasRenderingContext2D, { x, y }: { x: number; y: number }, edge: number): void {
  context.beginPath()
  for (let corner = 0; corner < 6; corner += 1) {
    const angle = (Math.PI / 3) * corner + Math.PI / 6
    context.lineTo(x + edge * Math.cos(angle), y + edge * Math.sin(angle))
  }
  context.fill()
}
