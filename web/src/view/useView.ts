import { useSyncExternalStore } from 'react'
import { encodeView } from './codec'
import { type Camera, EMPTY_VIEW, type Selection, type View, type ViewFilter } from './view'
import { createViewStore } from './viewStore'

const store = createViewStore(window)

/** What is shown; renders again when it changes. */
export function useView(): View {
  return useSyncExternalStore(store.subscribe, store.get)
}

/** The address of the map as it was left. */
export function useMapAddress(): string {
  const query = encodeView(useView())
  return query ? `/?${query}` : '/'
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

/** Remembers where the map looks; to move the map use `flyTo`. */
export function moveCamera(camera: Camera): void {
  store.moveCamera(camera)
}

/** Shows the interface in another language. */
export function setLanguage(language: string | null): void {
  store.replace({ ...store.get(), language })
}

/** Shows the interface in another theme; null follows the system. */
export function setTheme(theme: View['theme']): void {
  store.replace({ ...store.get(), theme })
}
