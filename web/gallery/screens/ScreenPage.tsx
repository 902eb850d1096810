import { type ComponentType, lazy, Suspense, useEffect } from 'react'

/** Each is fetched alone: a page of many screens opens all of them at once. */
const SCREENS: Record<string, ComponentType> = {
  bar: lazy(() => import('./BarScreen').then(({ BarScreen }) => ({ default: BarScreen }))),
  dialog: lazy(() => import('./DialogScreen').then(({ DialogScreen }) => ({ default: DialogScreen }))),
  editor: lazy(() => import('./EditorScreen').then(({ EditorScreen }) => ({ default: EditorScreen }))),
  legend: lazy(() => import('./LegendScreen').then(({ LegendScreen }) => ({ default: LegendScreen }))),
  page: lazy(() => import('./PageScreen').then(({ PageScreen }) => ({ default: PageScreen }))),
  panel: lazy(() => import('./PanelScreen').then(({ PanelScreen }) => ({ default: PanelScreen }))),
  split: lazy(() => import('./SplitScreen').then(({ SplitScreen }) => ({ default: SplitScreen }))),
  table: lazy(() => import('./TableScreen').then(({ TableScreen }) => ({ default: TableScreen }))),
  time: lazy(() => import('./TimeScreen').then(({ TimeScreen }) => ({ default: TimeScreen }))),
  wall: lazy(() => import('./WallScreen').then(({ WallScreen }) => ({ default: WallScreen }))),
}

/** One screen by itself; says when it is there. */
export function ScreenPage({ name }: { name: string }) {
  const Screen = SCREENS[name]
  if (!Screen) throw new Error(`there is no screen ${name}`)
  return (
    <Suspense>
      <Screen />
      <Ready />
    </Suspense>
  )
}

/** Milliseconds: where something moves for ever, no moment is ever idle. */
const LONGEST = { timeout: 2000 }

/** Once nothing is left to be done: what measures itself has done so, and what was fetched later is there, letters too. */
function Ready() {
  useEffect(() => {
    const mark = async () => {
      await document.fonts.ready
      document.documentElement.dataset.ready = ''
    }
    requestIdleCallback(() => requestIdleCallback(mark, LONGEST), LONGEST)
  }, [])
  return null
}
