import { useFormat } from '../../../panels/shared/useFormat'
import { useDataText } from '../texts/useDataText'

const KILO = 1000
const MEGA = 1_000_000

/** Writes the size of a file: «640 КБ», «12,3 МБ». */
export function useSize(): (bytes: number) => string {
  const say = useDataText()
  const format = useFormat()
  return (bytes) => {
    if (bytes < KILO) return say('queue.size.bytes', { value: format.number(bytes) })
    if (bytes < MEGA) return say('queue.size.kilo', { value: format.number(Math.round(bytes / KILO)) })
    return say('queue.size.mega', { value: format.number(Math.round(bytes / (MEGA / 10)) / 10) })
  }
}
