import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { useFormat } from '../../../panels/shared/useFormat'
import { ALL } from '../model/cells'
import { inkOn } from '../model/ink'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'

/** Makes the table that stands on the screen as markup, with its colours, for letters and spreadsheets. */
export function useSheetMarkup({ rows, columns, values, metric, scale }: Matrix): () => string {
  const say = useMatrixText()
  const words = useMetricWords(useFormat())
  return () => {
    const topics = [{ code: ALL, name: say('total') }, ...columns.items]
    const places = [{ code: ALL, name: say('whole') }, ...rows.items]
    const table = document.createElement('table')
    const head = table.createTHead().insertRow()
    for (const name of [say('municipality'), ...topics.map((topic) => topic.name)]) appendHead(head, name)
    for (const place of places) {
      const row = table.insertRow()
      appendHead(row, place.name)
      for (const { code } of topics) {
        const value = values.shown(place.code, code)
        const inner = place.code !== ALL && code !== ALL
        const color = inner && value !== null ? scale.steps.findLast(({ from }) => value >= from)?.color : undefined
        const cell = row.insertCell()
        const text = value === null ? '' : words.write(metric, value)
        // Attributes of old: a style would have to pass our own content policy first.
        if (color) cell.bgColor = color
        cell.append(color ? inked(text, inkOn(color)) : text)
      }
    }
    return table.outerHTML
  }
}

function inked(text: string, color: string): HTMLElement {
  const element = document.createElement('font')
  element.setAttribute('color', color)
  element.textContent = text
  return element
}

function appendHead(row: HTMLTableRowElement, name: string): void {
  const cell = document.createElement('th')
  cell.textContent = name
  row.append(cell)
}
