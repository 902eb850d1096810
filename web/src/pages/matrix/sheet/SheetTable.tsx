import type { LookAt } from '../grid/useCellLooks'
import { ALL } from '../model/cells'
import type { Matrix } from '../state/useMatrix'
import { useMatrixText } from '../texts/useMatrixText'
import styles from './sheet.module.css'

/** The whole table without scrolling, with its colours: for paper. */
export function SheetTable({ matrix, look }: { matrix: Matrix; look: LookAt }) {
  const say = useMatrixText()
  const topics = [{ code: ALL, name: say('total') }, ...matrix.columns.items]
  const places = [{ code: ALL, name: say('whole') }, ...matrix.rows.items]
  return (
    <table className={styles.table} lang={document.documentElement.lang}>
      <thead>
        <tr>
          <th scope="col">{say('municipality')}</th>
          {topics.map(({ code, name }) => (
            <th key={code} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.code}>
            <th scope="row">{place.name}</th>
            {topics.map(({ code }) => {
              const { text, background, ink, arrow, arrowText } = look(place.code, code)
              return (
                <td key={code} style={{ background, color: ink }}>
                  {text}
                  {arrow?.beyondChance && (
                    <small>
                      {arrow.trend === 'up' ? ' ▲' : ' ▼'}
                      {arrowText}
                    </small>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
