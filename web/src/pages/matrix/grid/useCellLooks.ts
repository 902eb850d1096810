import { useMemo } from 'react'
import type { Format } from '../../../i18n/format'
import { type MetricWords, useMetricWords } from '../../../i18n/metric/useMetricWords'
import { changeText } from '../../../panels/shared/ChangeMark'
import { useComparable } from '../../../panels/shared/useComparable'
import { useFormat } from '../../../panels/shared/useFormat'
import type { ColorScale } from '../../../scale/colorScale'
import { type Arrow, arrowOf } from '../model/arrow'
import { ALL, cellKey } from '../model/cells'
import { inkOn } from '../model/ink'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'

type Say = ReturnType<typeof useMatrixText>

/** How one cell looks and what it says. */
export interface CellLook {
  /** The value as people read it. */
  text: string
  /** There are no appeals. */
  empty: boolean
  /** How the count moved, for a screen reader. */
  spoken: string
  arrow: Arrow | null
  arrowText: string
  trend: readonly number[]
  background: string | undefined
  ink: string | undefined
}

/** Finds the look of a cell by its municipality and topic; each is made once and stays the same object. */
export type LookAt = (municipality: string, topic: string) => CellLook

/** The looks of all cells of a matrix, made when they come into sight. */
export function useCellLooks(matrix: Matrix): LookAt {
  const say = useMatrixText()
  const format = useFormat()
  const comparable = useComparable()
  const words = useMetricWords(format)
  const { cells, values, moved, scale, metric } = matrix
  // The texts are made anew on every rendering; what they depend on is the formatter's language.
  return useMemo(
    () => remembered((...at) => lookAt(matrix, comparable, { say, format, words }, ...at)),
    [cells, values, moved, scale, metric, format, comparable],
  )
}

function remembered(make: LookAt): LookAt {
  const made = new Map<string, CellLook>()
  return (municipality, topic) => {
    const key = cellKey(municipality, topic)
    const look = made.get(key) ?? make(municipality, topic)
    made.set(key, look)
    return look
  }
}

interface Words {
  say: Say
  format: Format
  words: MetricWords
}

function lookAt(
  { cells, values, moved, scale, metric }: Matrix,
  comparable: boolean,
  { say, format, words }: Words,
  municipality: string,
  topic: string,
): CellLook {
  const key = cellKey(municipality, topic)
  const measures = cells.get(key)
  const value = values.shown(municipality, topic)
  const arrow = measures && comparable ? arrowOf(measures, moved.has(key)) : null
  const empty = !measures || measures.count === 0
  const text = empty ? format.number(0) : words.write(metric, value)
  const isTotal = municipality === ALL || topic === ALL
  const colored = metric === 'change' && !arrow?.beyondChance ? value && 0 : value
  const background = isTotal || colored === null ? undefined : colorIn(scale, colored)
  return {
    text,
    empty,
    spoken: arrow ? arrowWords(arrow, say, format) : '',
    arrow,
    arrowText:
      arrow?.beyondChance && metric !== 'change'
        ? changeText({ ...arrow, notable: true }, format).replace(/^[+−]/, '')
        : '',
    trend: measures?.trend ?? [],
    background,
    ink: background && inkOn(background),
  }
}

function colorIn({ steps }: ColorScale, value: number): string | undefined {
  return steps.findLast(({ from }) => value >= from)?.color
}

/** «рост на 79 %, больше случайного». */
export function arrowWords({ trend, share, beyondChance }: Arrow, say: Say, format: Format): string {
  const moved = share === null ? say('tip.fresh') : say(`tip.${trend}`, { value: format.share(Math.abs(share)) })
  return `${moved}, ${beyondChance ? say('tip.beyond') : say('tip.within')}`
}
