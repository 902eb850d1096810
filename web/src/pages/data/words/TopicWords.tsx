import { Button, SegmentedControl } from '@mantine/core'
import { IconVocabulary } from '@tabler/icons-react'
import { useState } from 'react'
import { useTopicWords } from '../../../api/useTopicWords'
import { Notice } from '../../../panels/shared/Notice'
import { useFormat } from '../../../panels/shared/useFormat'
import { Problem } from '../shared/Problem'
import page from '../shared/page.module.css'
import { Rows } from '../shared/Rows'
import tables from '../shared/tables.module.css'
import { useDataText } from '../texts/useDataText'
import { TopicWordRow } from './TopicWordRow'
import { TreeCards } from './TreeCards'

const PAGE = 50
const MOST = 200

/** Paths of other systems' topics; those without a topic of ours first, since they are the work to be done. */
export function TopicWords() {
  const say = useDataText()
  const [tree, setTree] = useState<string | null>(null)
  const [isUnmapped, setUnmapped] = useState(true)
  const [limit, setLimit] = useState(PAGE)
  const { data, error, refetch } = useTopicWords({
    ...(tree !== null && { tree }),
    ...(isUnmapped && { mapped: 'false' }),
    limit,
  })
  if (!data)
    return (
      <div className={page.card}>
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Rows count={10} height="2.25rem" />}
      </div>
    )
  const more = data.total > data.words.length && limit < MOST
  return (
    <>
      <TreeCards trees={data.trees} chosen={tree} onChoose={setTree} />
      <div className={page.card}>
        <SegmentedControl
          size="xs"
          aria-label={say('words.which')}
          value={isUnmapped ? 'unmapped' : 'all'}
          onChange={(value) => setUnmapped(value === 'unmapped')}
          data={[
            { value: 'unmapped', label: say('words.onlyUnmapped') },
            { value: 'all', label: say('words.everything') },
          ]}
        />
        {data.words.length === 0 ? (
          <NoWords isUnmapped={isUnmapped && data.trees.length > 0} />
        ) : (
          <Table words={data.words} />
        )}
        {more && (
          <Button mt="sm" size="xs" variant="default" onClick={() => setLimit(MOST)}>
            {say('words.more')}
          </Button>
        )}
      </div>
    </>
  )
}

function NoWords({ isUnmapped }: { isUnmapped: boolean }) {
  const say = useDataText()
  const icon = <IconVocabulary size="1.25rem" />
  return isUnmapped ? (
    <Notice icon={icon} title={say('words.emptyUnmapped')} hint={say('words.emptyUnmappedHint')} />
  ) : (
    <Notice icon={icon} title={say('words.empty')} hint={say('words.emptyHint')} />
  )
}

type Word = Parameters<typeof TopicWordRow>[0]['word']

function Table({ words }: { words: Word[] }) {
  const say = useDataText()
  const format = useFormat()
  return (
    <div className={tables.scroll}>
      <table className={`${tables.table} ${tables.stacked}`} aria-label={say('words.topics')}>
        <thead>
          <tr>
            <th scope="col">{say('words.word')}</th>
            <th scope="col" className={tables.number}>
              {say('words.count')}
            </th>
            <th scope="col">{say('words.topic')}</th>
          </tr>
        </thead>
        <tbody>
          {words.map((word) => (
            <TopicWordRow key={word.id} word={word} appeals={format.number(word.appeals)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
