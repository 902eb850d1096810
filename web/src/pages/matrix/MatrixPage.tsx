import { Button, Skeleton } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useRegion } from '../../api/useRegion'
import { ErrorState } from '../../panels/shared/ErrorState'
import { NoAppeals } from '../../panels/shared/NoAppeals'
import { Notice } from '../../panels/shared/Notice'
import { resetFilter } from '../../view/useView'
import { MetricChoice, PageHead } from '../shared/head/PageHead'
import { PageFrame } from '../shared/PageFrame'
import { SheetButtons } from '../shared/sheet/SheetButtons'
import { MatrixGrid } from './grid/MatrixGrid'
import { type LookAt, useCellLooks } from './grid/useCellLooks'
import { MatrixLead } from './head/MatrixLead'
import { MatrixLegend } from './head/MatrixLegend'
import { MatrixTools } from './head/MatrixTools'
import styles from './matrix.module.css'
import { SheetTable } from './sheet/SheetTable'
import { usePrinting } from './sheet/usePrinting'
import { useSheet } from './sheet/useSheet'
import { type Matrix, useMatrix } from './state/useMatrix'
import { useMatrixText } from './texts/useMatrixText'

/** Municipalities by topics: where what hurts, and how that changed. */
export function MatrixPage() {
  const say = useMatrixText()
  const matrix = useMatrix()
  const region = useRegion().data
  const look = useCellLooks(matrix)
  const sheetOf = useSheet(matrix, look)
  const file = `${say('file')}-${matrix.metric}-${matrix.days}`
  return (
    <PageFrame title={say('title')}>
      <div className={styles.card}>
        <PageHead title={say('heading')} lead={region && <MatrixLead region={region} />}>
          <MetricChoice />
          <SheetButtons {...{ sheetOf, file }} disabled={!matrix.ready} />
        </PageHead>
        {region && <MatrixTools {...{ matrix, region }} />}
        <Body {...{ matrix, look }} />
      </div>
    </PageFrame>
  )
}

function Body({ matrix, look }: { matrix: Matrix; look: LookAt }) {
  const say = useMatrixText()
  const printing = usePrinting()
  const { ready, error, refetch, rows, columns, cells } = matrix
  if (error)
    return (
      <div className={styles.nothing}>
        <ErrorState error={error} onRetry={refetch} />
      </div>
    )
  if (!ready) return <Skeleton className={styles.waiting} role="progressbar" aria-label={say('loading')} />
  if ([...cells.values()].every(({ count, previous }) => count === 0 && !previous)) return <Nothing />
  if (rows.items.length === 0) return <p className={styles.none}>{say('noRows')}</p>
  if (columns.items.length === 0) return <p className={styles.none}>{say('noColumns')}</p>
  return (
    <>
      {printing ? <SheetTable {...{ matrix, look }} /> : <MatrixGrid {...{ matrix, look }} />}
      <MatrixLegend matrix={matrix} />
    </>
  )
}

function Nothing() {
  const say = useMatrixText()
  const region = useRegion().data
  return (
    <div className={styles.nothing}>
      {region?.firstDay === null ? (
        <NoAppeals />
      ) : (
        <Notice icon={<IconTable size="1.25rem" />} title={say('empty')} hint={say('emptyHint')}>
          <Button size="xs" variant="default" onClick={resetFilter}>
            {say('reset')}
          </Button>
        </Notice>
      )}
    </div>
  )
}
