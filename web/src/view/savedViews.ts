import { useSyncExternalStore } from 'react'
import { decodeView } from './codec'
import { goTo, pageOf } from './page'
import { parseViews, renamed, restored, type SavedView, withView } from './savedViewList'
import { currentView, viewAddress } from './useView'

const KEY = 'ochag.views'

const listeners = new Set<() => void>()
let views: readonly SavedView[] = parseViews(readStored())

window.addEventListener('storage', ({ key }) => {
  // Another window of this browser has saved or deleted one.
  if (key === KEY || key === null) show(parseViews(readStored()))
})

/** The saved views, the latest first; renders again when they change, in this window or another. */
export function useSavedViews(): readonly SavedView[] {
  return useSyncExternalStore(subscribe, () => views)
}

/** Keeps what is shown now under a name; null where the name is empty. */
export function saveView(name: string): SavedView | null {
  const page = pageOf(window.location.pathname)
  const next = withView(views, { id: newId(), name, page, view: currentView() })
  if (next) keep(next)
  return next?.[0] ?? null
}

/** Calls a view otherwise; an empty name changes nothing. */
export function renameView(id: string, name: string): void {
  keep(renamed(views, id, name))
}

/** Forgets a view; the returned function takes that back. */
export function deleteView(id: string): () => void {
  const index = views.findIndex((view) => view.id === id)
  const view = views[index]
  keep(views.filter((other) => other.id !== id))
  return () => {
    if (view) keep(restored(views, view, index))
  }
}

/** Shows a view, in the language and theme that are shown now; going back leads to where one was. */
export function openSavedView(view: SavedView): void {
  goTo(addressIn(view, currentView()))
}

/** The whole address of a view, for others: it leaves them their own language and theme. */
export function savedViewLink(view: SavedView): string {
  return new URL(addressIn(view, { language: null, theme: null }), window.location.origin).href
}

function addressIn({ page, query }: SavedView, { language, theme }: Reader): string {
  return viewAddress(page, { ...decodeView(query), language, theme })
}

/** The browser's own identifiers are for secure origins only, which a closed network is often not. */
function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
}

type Reader = Pick<ReturnType<typeof currentView>, 'language' | 'theme'>

function keep(next: readonly SavedView[]): void {
  show(next)
  try {
    localStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // A browser that forbids storage keeps them until the page is closed.
  }
}

function show(next: readonly SavedView[]): void {
  views = next
  for (const listener of listeners) listener()
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
