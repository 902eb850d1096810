import { useSyncExternalStore } from 'react'

/** The pages of the product by their paths; an appeal's path goes on with its number. */
const PATHS = {
  map: '/',
  matrix: '/matrix',
  ranking: '/ranking',
  digest: '/digest',
  data: '/data',
  about: '/about',
  appeal: '/appeals',
  wall: '/wall',
} as const
/** The pages that there are. */
export type KnownPage = keyof typeof PATHS
/** What opens at a path: one of the pages, or what says that there is none. */
export type Page = KnownPage | 'nowhere'
const PAGES = Object.keys(PATHS) as KnownPage[]

/** Pages that look at the same appeals: they share filter, metric and comparison, and have the view in their address. */
const OF_ONE_VIEW = ['map', 'matrix', 'ranking'] as const satisfies readonly KnownPage[]

/** The page of a path. */
export function pageOf(path: string): Page {
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path
  if (appealOf(path) !== null) return 'appeal'
  return PAGES.find((page) => page !== 'appeal' && PATHS[page] === trimmed) ?? 'nowhere'
}

/** The path of a page. */
export function pathOf(page: KnownPage): string {
  return PATHS[page]
}

/** The appeal whose page a path opens; null where it opens none. */
export function appealOf(path: string): number | null {
  const [, id] = path.match(/^\/appeals\/([1-9]\d*)\/*$/) ?? []
  return id !== undefined && Number.isSafeInteger(Number(id)) ? Number(id) : null
}

/** The path of an appeal's page. */
export function appealPath(id: number): string {
  return `${PATHS.appeal}/${id}`
}

/** Whether a page has the view in its address. */
export function hasView(page: Page): page is (typeof OF_ONE_VIEW)[number] {
  return OF_ONE_VIEW.some((one) => one === page)
}

/** The page that is open; renders again when it changes. */
export function usePage(): Page {
  return useSyncExternalStore(subscribe, () => pageOf(window.location.pathname))
}

/** The path that is open; renders again when it changes. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname)
}

/** Goes to an address of the product without loading it anew. */
export function goTo(address: string): void {
  window.history.pushState(null, '', address)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

/** A press of a link, with what was held down meanwhile. */
interface LinkPress {
  metaKey: boolean
  ctrlKey: boolean
  shiftKey: boolean
  currentTarget: { href: string }
  preventDefault(): void
}

/** Follows a link within the product without loading it anew; a new tab or window is the browser's matter. */
export function followLink(press: LinkPress, go = goTo): void {
  if (press.metaKey || press.ctrlKey || press.shiftKey) return
  press.preventDefault()
  go(press.currentTarget.href)
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  return () => window.removeEventListener('popstate', listener)
}
