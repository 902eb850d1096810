import { Button } from '@mantine/core'
import { csvOf } from './figures/csv'
import { figureMap } from './figures/figureMap'
import { figureTable } from './figures/figureTable'
import { fileName } from './fileName'
import { saveFile } from './saveFile'
import styles from './snapshot.module.css'
import { useSnapshotText } from './texts/useSnapshotText'
import type { Snapshot } from './useSnapshot'
import type { Described } from './useSnapshotModel'

interface FigureFilesProps {
  snapshot: Snapshot | null
  described: Described | null
}

/** The figures behind a picture, as a table and as a map. */
export function FigureFiles({ snapshot, described }: FigureFilesProps) {
  const say = useSnapshotText()
  const disabled = !snapshot || !described
  return (
    <div className={styles.files}>
      <span>{say('figures')}</span>
      <Button
        variant="default"
        disabled={disabled}
        onClick={() => snapshot && described && saveTable(snapshot, described)}
      >
        {say('csv')}
      </Button>
      <Button
        variant="default"
        disabled={disabled}
        onClick={() => snapshot && described && saveMap(snapshot, described)}
      >
        {say('geojson')}
      </Button>
    </div>
  )
}

function saveTable({ figures, region }: Snapshot, { input }: Described): void {
  const { metric, period, language } = input
  const table = figureTable(figures, input)
  const content = new Blob([csvOf(table, language)], { type: 'text/csv;charset=utf-8' })
  saveFile(content, fileName({ region: region.code, metric, period }, '.csv'))
}

function saveMap({ figures, region }: Snapshot, { input, text }: Described): void {
  const { metric, period, link, language } = input
  const { title, lines, source, date } = text
  const about = { title, shows: lines.join(' · '), quantity: text.legend.title, source, date, link }
  const content = new Blob([JSON.stringify(figureMap(figures, about, language))], { type: 'application/geo+json' })
  saveFile(content, fileName({ region: region.code, metric, period }, '.geojson'))
}
