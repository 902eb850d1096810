import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import page from '../shared/page.module.css'
import { useDataText } from '../texts/useDataText'
import { RuleList } from './RuleList'
import { TopicWords } from './TopicWords'

const FIELDS = ['topic', 'status', 'source', 'kind', 'municipality', 'executor'] as const

/** What the words of sources mean: topics, and rules for all else. */
export function WordsTab() {
  const say = useDataText()
  const [field, setField] = useState<(typeof FIELDS)[number]>('topic')
  return (
    <>
      <div className={page.scroller}>
        <SegmentedControl
          size="sm"
          bg="transparent"
          aria-label={say('rules.which')}
          value={field}
          onChange={setField}
          data={FIELDS.map((value) => ({ value, label: say(`rules.field.${value}`) }))}
        />
      </div>
      {field === 'topic' ? <TopicWords /> : <RuleList key={field} field={field} />}
    </>
  )
}
