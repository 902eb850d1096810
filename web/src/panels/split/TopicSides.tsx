import { Select } from '@mantine/core'
import '@mantine/core/styles/Combobox.layer.css'
import { setFilter, setSplit, useView } from '../../view/useView'
import { matches } from '../shared/search'
import { useSplitText } from './texts/useSplitText'
import { type TopicOption, useTopicOptions } from './useTopicOptions'

/** Which topic is on the left and which on the right; the right one is the filter's. */
export function TopicSides() {
  const say = useSplitText()
  const { filter, split } = useView()
  const options = useTopicOptions()
  const left = split?.side.kind === 'topic' ? split.side.topic : null
  const [right = ''] = filter.topic
  return (
    <>
      <TopicSelect
        label={say('topicLeft')}
        options={options}
        value={left}
        onChoose={(topic) => setSplit({ side: { kind: 'topic', topic }, at: split?.at ?? 50 })}
      />
      <TopicSelect
        label={say('topicRight')}
        options={[{ value: '', label: say('allTopics') }, ...options]}
        value={right}
        onChoose={(topic) => setFilter({ topic: topic ? [topic] : [] })}
      />
    </>
  )
}

interface TopicSelectProps {
  label: string
  options: TopicOption[]
  value: string | null
  onChoose(topic: string): void
}

function TopicSelect({ label, options, value, onChoose }: TopicSelectProps) {
  const say = useSplitText()
  return (
    <Select
      size="xs"
      label={label}
      data={options}
      value={value}
      searchable
      allowDeselect={false}
      limit={80}
      filter={({ options: all, search }) => all.filter((one) => 'label' in one && matches(one.label, search))}
      nothingFoundMessage={say('noTopic')}
      comboboxProps={{ zIndex: 450 }}
      onChange={(next) => next !== null && onChoose(next)}
    />
  )
}
