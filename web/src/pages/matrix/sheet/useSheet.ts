import { UNITS } from '@ochag/api/contract/metrics'
import type { Sheet } from '../../shared/sheet/sheet'
import { ALL } from '../model/cells'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'

const HOUR = 3600

/** Makes the table that stands on the screen, in numbers; times are in hours. */
export function useSheet({ rows, columns, values, metric }: Matrix): () => Sheet {
  const say = useMatrixText()
  const inHours = UNITS[metric] === 'seconds'
  const number = (value: number | null) => (value !== null && inHours ? value / HOUR : value)
  return () => {
    const topics = [{ code: ALL, name: say('total') }, ...columns.items]
    const places = [{ code: ALL, name: say('whole') }, ...rows.items]
    return {
      head: [say('municipality'), ...topics.map(({ name }) => name)],
      rows: places.map((place) => ({
        name: place.name,
        values: topics.map((topic) => number(values.shown(place.code, topic.code))),
      })),
    }
  }
}
