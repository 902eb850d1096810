import type { WordRule } from '@ochag/api/contract/vocabulary'
import { useWordRules } from '../../../api/useWordRules'
import { Problem } from '../shared/Problem'
import page from '../shared/page.module.css'
import { Rows } from '../shared/Rows'
import tables from '../shared/tables.module.css'
import { useDataText } from '../texts/useDataText'
import { AddRule } from './AddRule'
import { RuleRow } from './RuleRow'
import { UnknownExecutors } from './UnknownExecutors'

const COLUMNS = ['word', 'value', 'from'] as const

/** The rules of one field in the order in which they count, each to be changed or taken away. */
export function RuleList({ field }: { field: WordRule['field'] }) {
  const say = useDataText()
  const { data, error, refetch } = useWordRules()
  if (!data)
    return (
      <div className={page.card}>
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Rows count={10} height="2.25rem" />}
      </div>
    )
  const rules = data.rules.filter((rule) => rule.field === field)
  return (
    <>
      {field === 'executor' && <UnknownExecutors />}
      <div className={page.card}>
        <h3>{say(`rules.field.${field}`)}</h3>
        <p className={page.lead}>{say(`rules.hint.${field}`)}</p>
        <AddRule field={field} />
        {rules.length === 0 ? (
          <p className={page.quiet}>{say('rules.empty')}</p>
        ) : (
          <div className={tables.scroll}>
            <table className={`${tables.table} ${tables.stacked}`} aria-label={say(`rules.field.${field}`)}>
              <thead>
                <tr>
                  {COLUMNS.map((column) => (
                    <th key={column} scope="col">
                      {say(`rules.${column}`)}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {rules.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </>
  )
}
