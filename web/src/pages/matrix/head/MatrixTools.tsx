import { Button } from '@mantine/core'
import type { Region } from '@ochag/api/contract/region'
import { FilterChips } from '../../../panels/filter/FilterChips'
import { SearchInput } from '../../../panels/filter/SearchInput'
import { lastShownDay } from '../../../view/lastDay'
import { resolvePeriod } from '../../../view/period'
import { useView } from '../../../view/useView'
import { PageTools } from '../../shared/head/PageHead'
import { RenewOrder } from '../../shared/order/RenewOrder'
import { PeriodButton } from '../../shared/PeriodButton'
import { arrange, isArranged, resetArrangement } from '../state/matrixState'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'
import { FairChoice } from './FairChoice'
import styles from './head.module.css'

/** What is counted, which rows and columns are looked for, and the way back to the usual order. */
export function MatrixTools({ matrix, region }: { matrix: Matrix; region: Region }) {
  const say = useMatrixText()
  const { filter } = useView()
  const { state, rows, columns } = matrix
  const moved = rows.moved || columns.moved
  const renew = () => {
    rows.renew()
    columns.renew()
  }
  return (
    <PageTools>
      <PeriodButton period={resolvePeriod(filter, lastShownDay(region))} label={(range) => say('filter', { range })} />
      <div className={styles.search}>
        <SearchInput
          label={say('searchRows')}
          value={state.rowSearch}
          onChange={(rowSearch) => arrange({ rowSearch })}
        />
      </div>
      <div className={styles.search}>
        <SearchInput
          label={say('searchColumns')}
          value={state.columnSearch}
          onChange={(columnSearch) => arrange({ columnSearch })}
        />
      </div>
      <FairChoice />
      <FilterChips />
      <RenewOrder moved={moved} onRenew={renew} />
      {isArranged(state) && (
        <Button size="compact-xs" variant="subtle" onClick={resetArrangement}>
          {say('arrange')}
        </Button>
      )}
    </PageTools>
  )
}
