import { useLayoutEffect } from 'react'
import { showLegend } from '../../src/layers/mapLegend'
import { palettes } from '../../src/theme/palette'
import { useTheme } from '../../src/theme/useTheme'
import { useView } from '../../src/view/useView'
import { legendOf } from '../fixtures/legend'

/** Says what the map would say of its colours, and says it anew when the view changes. */
export function useFixedLegend(): void {
  const view = useView()
  const theme = useTheme()
  useLayoutEffect(() => showLegend(legendOf(view, palettes[theme])), [view, theme])
}
