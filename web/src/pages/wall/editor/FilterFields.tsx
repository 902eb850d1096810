import { NativeSelect } from '@mantine/core'
import { METRICS } from '@ochag/api/contract/metrics'
import type { Municipality } from '@ochag/api/contract/municipality'
import { useTopics } from '../../../api/useTopics'
import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { useFormat } from '../../../panels/shared/useFormat'
import { useNames } from '../../../panels/shared/useNames'
import { useView } from '../../../view/useView'
import { useWallText } from '../texts/useWallText'
import type { Draft } from './draft'
import styles from './editor.module.css'

const DAYS = [1, 7, 30, 90, 365]

interface FilterFieldsProps {
  draft: Draft
  municipalities: readonly Municipality[]
  onChange(part: Partial<Draft>): void
}

/** What is measured, of which days, topic and municipality. */
export function FilterFields({ draft, municipalities, onChange }: FilterFieldsProps) {
  const say = useWallText()
  const format = useFormat()
  const names = useNames()
  const words = useMetricWords(format)
  const topics = useTopics(useView().filter).data?.topics ?? []
  const groups = topics.filter(({ parent, code }) => parent === null || draft.topic.includes(code))
  const all = { value: '', label: say('editor.all') }
  const days = [...new Set([...DAYS, ...(draft.days ? [draft.days] : [])])].sort((one, other) => one - other)
  return (
    <div className={styles.fields}>
      <NativeSelect
        size="xs"
        label={say('editor.metric')}
        value={draft.metric}
        data={METRICS.map((metric) => ({ value: metric, label: words.name(metric) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ metric: METRICS.find((metric) => metric === value) ?? 'count' })
        }
      />
      <NativeSelect
        size="xs"
        label={say('editor.days')}
        value={draft.days === null ? '' : String(draft.days)}
        data={[
          { value: '', label: say('editor.asFiltered') },
          ...days.map((count) => ({ value: String(count), label: say('editor.lastDays', { count }) })),
        ]}
        onChange={({ currentTarget: { value } }) => onChange({ days: value === '' ? null : Number(value) })}
      />
      <NativeSelect
        size="xs"
        label={say('editor.topic')}
        value={draft.topic[0] ?? ''}
        data={[all, ...groups.map(({ code }) => ({ value: code, label: names.topic(code) }))]}
        onChange={({ currentTarget: { value } }) => onChange({ topic: value === '' ? [] : [value] })}
      />
      <NativeSelect
        size="xs"
        label={say('editor.municipality')}
        value={draft.municipality[0] ?? ''}
        data={[all, ...municipalities.map(({ code }) => ({ value: code, label: names.municipality(code) }))]}
        onChange={({ currentTarget: { value } }) => onChange({ municipality: value === '' ? [] : [value] })}
      />
    </div>
  )
}
