import { useSyncExternalStore } from 'react'
import { encodeView } from './codec'
import { hasView, type KnownPage, pathOf } from './page'
import { USUAL_SCALE } from './scaleChoice'
import { type Camera, EMPTY_VIEW, type Selection, type View, type ViewFilter } from './view'
import { createViewStore } from './viewStore'

const store = createViewStore(window)

const UNBOUND = { method: USUAL_SCALE.method, classes: USUAL_SCALE.classes, bounds: [] }

/** What is shown; renders again when it changes. */
export function useView(): View {
  return useSyncExternalStore(store.subscribe, store.get)
}

/** The address of a page: those that look at the same appeals open with the view as it was left. */
export function usePageAddress(page: KnownPage): string {
  const view = useView()
  return hasView(page) ? viewAddress(page, view) : pathOf(page)
}

/** The address of a page with some view. */
export function viewAddress(page: KnownPage, view: View): string {
  const query = encodeView(view)
  return query ? `${pathOf(page)}?${query}` : pathOf(page)
}

/** What is shown now, for code outside of rendering. */
export function currentView(): View {
  return store.get()
}

/** Changes the filter; the hexagon stays selected, its address and appeal need not be under the new filter. */
export function setFilter(filter: Partial<ViewFilter>): void {
  change({ filter, selection: { address: null, appeal: null } })
}

/** Opens a hexagon, address or appeal; null closes it. */
export function select(selection: Partial<Selection>): void {
  change({ selection })
}

/** Changes filter and selection in one step of the history. */
export function change({ filter, selection }: { filter?: Partial<ViewFilter>; selection?: Partial<Selection> }): void {
  const view = store.get()
  store.push({ ...view, filter: { ...view.filter, ...filter }, selection: { ...view.selection, ...selection } })
}

/** Everything in the region in the last thirty days, with nothing opened. */
export function resetFilter(): void {
  store.push({ ...store.get(), filter: EMPTY_VIEW.filter, selection: EMPTY_VIEW.selection })
}

/** Measures otherwise: on the map, in the matrix, in every chart and export. */
export function setMetric(metric: View['metric']): void {
  const view = store.get()
  // Bounds of appeals mean nothing for shares.
  const scale = view.scale.method === 'bounds' ? { ...view.scale, ...UNBOUND } : view.scale
  store.push({ ...view, metric, scale: metric === view.metric ? view.scale : scale })
}

/** Makes classes and colours otherwise; while a bound is being dragged the history keeps one entry. */
export function setScale(scale: Partial<View['scale']>, keepsEntry = false): void {
  const view = store.get()
  const next = { ...view, scale: { ...view.scale, ...scale } }
  if (keepsEntry) store.later(next)
  else store.push(next)
}

/** Colours hexagons, municipalities, or whatever is finer. */
export function setShape(shape: View['shape']): void {
  store.push({ ...store.get(), shape })
}

/** Splits the map in two, or makes it whole again with null. */
export function setSplit(split: View['split']): void {
  store.push({ ...store.get(), split })
}

/** Moves where the halves of a split map meet; like the camera it replaces the entry of the history. */
export function moveSplit(at: number): void {
  const view = store.get()
  if (view.split && view.split.at !== at) store.replace({ ...view, split: { ...view.split, at } })
}

/** Remembers where the map looks; to move the map use `flyTo`. */
export function moveCamera(camera: Camera): void {
  store.moveCamera(camera)
}

/** Shows another view without a step in the history. */
export function replaceView(view: Partial<View>): void {
  store.replace({ ...store.get(), ...view })
}

/** Shows the interface in another language. */
export function setLanguage(language: string | null): void {
  store.replace({ ...store.get(), language })
}

/** Shows the interface in another theme; null follows the system. */
export function setTheme(theme: View['theme']): void {
  store.replace({ ...store.get(), theme })
}
