import { useMemo } from 'react'
import { useFrame } from './playback'
import { useView } from './useView'
import type { View } from './view'

/** The view as the map shows it: while time is played its days are those of the frame. */
export function useShownView(): View {
  const view = useView()
  const frame = useFrame()
  return useMemo(() => (frame ? { ...view, filter: { ...view.filter, period: frame } } : view), [view, frame])
}
