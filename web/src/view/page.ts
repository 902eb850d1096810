import { useSyncExternalStore } from 'react'

/** The pages of the product by their paths. */
const PATHS = { map: '/', data: '/data' } as const
export type Page = keyof typeof PATHS

/** The page of a path; whatever is none of them is the map. */
export function pageOf(path: string): Page {
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path
  const found = Object.entries(PATHS).find(([, known]) => known === trimmed)?.[0]
  return found === 'data' ? found : 'map'
}

/** The path of a page. */
export function pathOf(page: Page): string {
  return PATHS[page]
}

/** The page that is open; renders again when it changes. */
export function usePage(): Page {
  return useSyncExternalStore(subscribe, () => pageOf(window.location.pathname))
}

/** Goes to an address of the product without loading it anew. */
export function goTo(address: string): void {
  window.history.pushState(null, '', address)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  return () => window.removeEventListener('popstate', listener)
}
