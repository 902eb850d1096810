import { decodeView, encodeView } from './codec'
import { hasView, type KnownPage, type Page } from './page'
import type { View } from './view'

/** A view under a name, kept on this machine. */
export interface SavedView {
  id: string
  name: string
  /** Which of the pages that look at the same appeals it opens. */
  page: KnownPage
  /** The view as its address says it, without language and theme: those are the reader's, not the view's. */
  query: string
}

export const LONGEST_NAME = 80

/** More than this many are found by nobody; the oldest makes room. */
export const MOST_VIEWS = 100

/** The list with one more view at its head; a name is cut to {@link LONGEST_NAME}, an empty one is refused with null. */
export function withView(
  views: readonly SavedView[],
  { id, name, page, view }: { id: string; name: string; page: Page; view: View },
): SavedView[] | null {
  const clean = cleanName(name)
  if (!clean) return null
  const query = encodeView({ ...view, language: null, theme: null })
  return [{ id, name: clean, page: hasView(page) ? page : 'map', query }, ...views].slice(0, MOST_VIEWS)
}

/** The list with a view under another name; an empty name changes nothing. */
export function renamed(views: readonly SavedView[], id: string, name: string): readonly SavedView[] {
  const clean = cleanName(name)
  return clean ? views.map((view) => (view.id === id ? { ...view, name: clean } : view)) : views
}

/** The list with a view put back where it was. */
export function restored(views: readonly SavedView[], view: SavedView, index: number): SavedView[] {
  return [...views.filter(({ id }) => id !== view.id).toSpliced(index, 0, view)].slice(0, MOST_VIEWS)
}

/** The views that a text of the storage holds; whatever is none is left out. */
export function parseViews(text: string | null): SavedView[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list.flatMap(viewOf).slice(0, MOST_VIEWS) : []
  } catch {
    return []
  }
}

function viewOf(item: unknown): SavedView[] {
  if (typeof item !== 'object' || item === null) return []
  const { id, name, page, query }: { id?: unknown; name?: unknown; page?: unknown; query?: unknown } = item
  if (typeof id !== 'string' || typeof name !== 'string' || typeof query !== 'string' || !cleanName(name)) return []
  const known = (['map', 'matrix', 'ranking'] as const).find((one) => one === page)
  // What the codec does not know any more is dropped here, not when it is opened.
  return known ? [{ id, name: cleanName(name), page: known, query: encodeView(decodeView(query)) }] : []
}

function cleanName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim()
}
