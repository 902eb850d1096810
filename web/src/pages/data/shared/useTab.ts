import { useSyncExternalStore } from 'react'

/** The parts of the page, in the order of the work. */
export const TABS = ['upload', 'history', 'words', 'sources', 'doubts'] as const
export type Tab = (typeof TABS)[number]

/** The address of a part of the page. */
export function tabAddress(tab: Tab): string {
  return tab === 'upload' ? '/data' : `/data?tab=${tab}`
}

/** Opens a part of the page; one can go back. */
export function openTab(tab: Tab): void {
  if (tab === tabOf(window.location.search)) return
  window.history.pushState(null, '', tabAddress(tab))
  window.dispatchEvent(new PopStateEvent('popstate'))
}

/** The part that is open; renders again when it changes. */
export function useTab(): Tab {
  return useSyncExternalStore(subscribe, () => tabOf(window.location.search))
}

function tabOf(search: string): Tab {
  const wanted = new URLSearchParams(search).get('tab')
  return TABS.find((tab) => tab === wanted) ?? 'upload'
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  return () => window.removeEventListener('popstate', listener)
}
