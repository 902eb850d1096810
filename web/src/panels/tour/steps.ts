import type { FloatingPosition } from '@mantine/core'

export interface Step {
  name: 'map' | 'filter' | 'timeline' | 'detail' | 'search'
  /** What it is about; the first one that is on the screen: on a phone a panel is only a button. */
  targets: readonly string[]
  position: FloatingPosition
}

/** The five steps, in the order in which somebody reads the screen. */
export const STEPS: readonly Step[] = [
  { name: 'map', targets: ['[data-testid="legend"]'], position: 'top' },
  { name: 'filter', targets: ['[data-panel="filter"]', '[data-opens="filter"]'], position: 'right-start' },
  { name: 'timeline', targets: ['[data-panel="timeline"]', '[data-opens="timeline"]'], position: 'top' },
  { name: 'detail', targets: ['[data-panel="detail"]', '[data-opens="detail"]'], position: 'left-start' },
  { name: 'search', targets: ['[data-tour="search"]'], position: 'bottom' },
]
