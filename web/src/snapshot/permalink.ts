import { getResolution } from 'h3-js'
import type { Language } from '../i18n/i18n'
import type { View } from '../view/view'

/** Finer hexagons tell single houses apart; none is shown or named in what leaves the house. */
export const FINEST = 9

/** The view that a picture passes on, which shows one side of a split map: without appeal, address and any place as fine as one. */
export function publicView(view: View, language: Language): View {
  const { cell } = view.selection
  const coarse = cell !== null && getResolution(cell) <= FINEST
  return {
    ...view,
    split: null,
    language,
    theme: null,
    selection: { cell: coarse ? cell : null, address: null, appeal: null },
  }
}
