import { useResponsibility } from '../../../api/useResponsibility'
import { useSaveWordRule } from '../../../api/useWordRules'
import { useFormat } from '../../../panels/shared/useFormat'
import { EMPTY_VIEW } from '../../../view/view'
import { Choice } from '../shared/Choice'
import { ProblemLine } from '../shared/ProblemLine'
import page from '../shared/page.module.css'
import tables from '../shared/tables.module.css'
import { useOptions } from '../shared/useOptions'
import { useDataText } from '../texts/useDataText'
import upload from '../upload/upload.module.css'

/** The most frequent executors of whom no rule says whose task theirs is. */
export function UnknownExecutors() {
  const say = useDataText()
  const format = useFormat()
  const options = useOptions().executor
  const { data } = useResponsibility(EMPTY_VIEW.filter)
  const { mutate, error } = useSaveWordRule()
  if (!data || data.unknownExecutors.length === 0) return null
  return (
    <section className={page.card}>
      <h3>{say('rules.unknownExecutors')}</h3>
      <ul className={upload.words}>
        {data.unknownExecutors.map(({ executor, count }) => (
          <li key={executor} className={upload.word}>
            <span>{executor}</span>
            <span className={tables.quiet}>{say('words.appeals', { count, value: format.number(count) })}</span>
            <Choice
              label={say('choose.for', { word: executor })}
              placeholder={say('choose.executor')}
              options={options}
              value={null}
              onChoose={(value) => mutate({ field: 'executor', matching: 'exact', word: executor, value })}
            />
          </li>
        ))}
      </ul>
      <ProblemLine error={error} />
    </section>
  )
}
