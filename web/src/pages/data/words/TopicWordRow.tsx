import type { TopicWordAnswer } from '@ochag/api/contract/vocabulary'
import { useMapTopicWord } from '../../../api/useTopicWords'
import { useFormat } from '../../../panels/shared/useFormat'
import { ProblemLine } from '../shared/ProblemLine'
import { TopicChoice } from '../shared/TopicChoice'
import tables from '../shared/tables.module.css'
import { toast } from '../shared/toast'
import { sayOr, useDataText } from '../texts/useDataText'
import styles from './words.module.css'

interface TopicWordRowProps {
  word: TopicWordAnswer['words'][number]
  /** How many appeals came with it, as it is read. */
  appeals: string
}

/** A path of a source's topics and the topic it stands for, which can be changed at any time with all its history. */
export function TopicWordRow({ word, appeals }: TopicWordRowProps) {
  const say = useDataText()
  const format = useFormat()
  const { mutate, error, isPending } = useMapTopicWord()
  const leaf = word.path.at(-1) ?? ''
  function choose(code: string) {
    const topic = code === '' ? null : code
    mutate(
      { id: word.id, topic },
      {
        onSuccess: (moved) =>
          toast({
            text: `${leaf}: ${say('words.moved', { count: moved.appeals, value: format.number(moved.appeals) })}`,
            undo: () => mutate({ id: word.id, topic: word.topic }),
          }),
      },
    )
  }
  return (
    <tr data-testid={`word-${word.id}`} aria-busy={isPending}>
      <td className={styles.words}>
        {leaf}
        <span className={tables.second}>{[sayOr(say, 'tree', word.tree), ...word.path.slice(0, -1)].join(' › ')}</span>
      </td>
      <td className={tables.number} data-label={say('words.count')}>
        {appeals}
      </td>
      <td>
        <TopicChoice word={leaf} topic={word.topic} suggestions={word.suggestions} mayBeNone onChoose={choose} />
        {word.how !== 'none' && <span className={tables.second}>{say(`words.how.${word.how}`)}</span>}
        <ProblemLine error={error} />
      </td>
    </tr>
  )
}
