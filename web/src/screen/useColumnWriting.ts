import { useMapTexts } from '../map/texts'
import { useMetricTexts } from '../panels/shared/metric/useMetricTexts'
import { useFormat } from '../panels/shared/useFormat'
import { type Column, isSide } from './mapRows'
import { useScreenText } from './texts/useScreenText'

/** What columns are called and how their numbers are written. */
export interface ColumnWriting {
  column(name: Column): string
  value(name: Column, number: number | null): string
}

/** The columns of the map's table in the reader's language; a change that may be chance is said so. */
export function useColumnWriting(): ColumnWriting {
  const say = useScreenText()
  const text = useMapTexts()
  const format = useFormat()
  const { quantity, exact } = useMetricTexts()
  return {
    column(name) {
      if (isSide(name)) return say(`side.${name}`)
      return name === 'change' ? say('change') : quantity(name)
    },
    value(name, number) {
      if (number === null) return '–'
      if (name === 'difference') return format.difference(number)
      if (isSide(name) || name === 'count' || name === 'open') return format.number(number)
      return name === 'change' && number === 0 ? text('withinChance') : exact(name, number)
    },
  }
}
