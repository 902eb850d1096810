import { lazy, Suspense, useEffect } from 'react'
import { useView } from '../view/useView'
import { BreakdownView } from './detail/BreakdownView'
import { Crumbs } from './detail/Crumbs'
import { PanelFrame } from './layout/PanelFrame'
import { openSheet } from './layout/panelStore'
import { useNarrow } from './layout/useNarrow'

// Needed only once somebody opens an appeal.
const AppealView = lazy(() => import('./detail/AppealView').then(({ AppealView }) => ({ default: AppealView })))

/** What is in the place that is open: region, municipality, hexagon or appeal. */
export function DetailPanel() {
  const { selection } = useView()
  useSheetOnSelection()
  return (
    <PanelFrame name="detail">
      <Crumbs />
      <Suspense>
        {selection.appeal === null ? <BreakdownView /> : <AppealView key={selection.appeal} id={selection.appeal} />}
      </Suspense>
    </PanelFrame>
  )
}

/** On a narrow screen a tap on the map brings up what was tapped. */
function useSheetOnSelection(): void {
  const { selection } = useView()
  const narrow = useNarrow()
  useEffect(() => {
    if (narrow && (selection.cell !== null || selection.appeal !== null)) openSheet('detail')
  }, [narrow, selection.cell, selection.appeal])
}
