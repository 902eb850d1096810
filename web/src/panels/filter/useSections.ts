import { useState } from 'react'
import { keepPreference, readPreference } from '../../theme/preference'

export const SECTIONS = ['topics', 'municipalities', 'sources', 'statuses', 'kinds'] as const
export type Section = (typeof SECTIONS)[number]

/** Which sections of the filter are open, remembered in this browser; at first topics and sources. */
export function useSections(): [string[], (open: string[]) => void] {
  const [open, setOpen] = useState<string[]>(() => readPreference('sections')?.split(' ') ?? ['topics', 'sources'])
  const change = (sections: string[]) => {
    keepPreference('sections', sections.join(' '))
    setOpen(sections)
  }
  return [open, change]
}
