import { Button, Skeleton } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useRegion } from '../../api/useRegion'
import { ErrorState } from '../../panels/shared/ErrorState'
import { MetricSwitch } from '../../panels/shared/metric/MetricSwitch'
import { Notice } from '../../panels/shared/Notice'
import { resetFilter } from '../../view/useView'
import { PageFrame } from '../shared/PageFrame'
import { MatrixGrid } from './grid/MatrixGrid'
import { useCellLooks } from './grid/useCellLooks'
import { FairChoice } from './head/FairChoice'
import { MatrixHead } from './head/MatrixHead'
import { MatrixLegend } from './head/MatrixLegend'
import { MatrixTools } from './head/MatrixTools'
import { SheetButtons } from './head/SheetButtons'
import styles from './matrix.module.css'
import { SheetTable } from './sheet/SheetTable'
import { usePrinting } from './sheet/usePrinting'
import { type Matrix, useMatrix } from './state/useMatrix'
import { useMatrixText } from './texts/useMatrixText'

/** Municipalities by topics: where what hurts, and how that changed. */
export function MatrixPage() {
  const say = useMatrixText()
  const matrix = useMatrix()
  const region = useRegion().data
  return (
    <PageFrame title={say('title')}>
      <div className={styles.card}>
        <div className={styles.head}>
          {region ? <MatrixHead region={region} /> : <Skeleton className={styles.waitingHead} />}
          <div className={styles.metric}>
            <MetricSwitch />
          </div>
          <FairChoice />
          <SheetButtons matrix={matrix} />
        </div>
        {region && <MatrixTools {...{ matrix, region }} />}
        <Body matrix={matrix} />
      </div>
    </PageFrame>
  )
}

function Body({ matrix }: { matrix: Matrix }) {
  const say = useMatrixText()
  const printing = usePrinting()
  const { ready, error, refetch, rows, columns, cells } = matrix
  const look = useCellLooks(matrix)
  if (error) return <ErrorState error={error} onRetry={refetch} />
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
  return (
    <Notice icon={<IconTable size="1.25rem" />} title={say('empty')} hint={say('emptyHint')}>
      <Button size="xs" variant="default" onClick={resetFilter}>
        {say('reset')}
      </Button>
    </Notice>
  )
}
