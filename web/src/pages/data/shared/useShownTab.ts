import { type RefObject, useEffect, useRef } from 'react'
import type { Tab } from './useTab'

/** Scrolls a row of tabs, which a phone has no room for, to the open one. */
export function useShownTab(open: Tab): RefObject<HTMLDivElement | null> {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    row.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [open])
  return row
}
