import type { UnknownWord } from '@ochag/api/contract/unknownWord'
import type { FileReport } from '@ochag/api/contract/upload'
import { useState } from 'react'
import { useMapTopicWord, useTopicWords } from '../../../api/useTopicWords'
import { useSaveWordRule } from '../../../api/useWordRules'
import { useFormat } from '../../../panels/shared/useFormat'
import { Choice } from '../shared/Choice'
import { ProblemLine } from '../shared/ProblemLine'
import { TopicChoice } from '../shared/TopicChoice'
import tables from '../shared/tables.module.css'
import { useOptions } from '../shared/useOptions'
import { useDataText } from '../texts/useDataText'
import { type QueueItem, queue } from './queue'
import { isReported, ruleFor, unquoted } from './unknownWord'
import styles from './upload.module.css'

const FIELDS = ['status', 'source', 'kind', 'topic', 'municipality'] as const
const MOST_WORDS = 200

/** Words of a file that mean nothing here yet, those that keep rows out first, each to be given a meaning. */
export function UnknownWords({ item, report }: { item: QueueItem; report: FileReport }) {
  const say = useDataText()
  const [decided, setDecided] = useState<Record<string, string>>({})
  if (report.unknown.length === 0)
    return report.total === null ? null : <p className={styles.known}>{say('unknown.none')}</p>
  const decide = (word: UnknownWord, value: string) => setDecided((former) => ({ ...former, [keyOf(word)]: value }))
  return (
    <section className={styles.section}>
      <h3>{say('unknown.title')}</h3>
      <p className={styles.about}>{say('unknown.hint')}</p>
      {FIELDS.map((field) => {
        const words = report.unknown.filter((word) => word.field === field)
        if (words.length === 0) return null
        return (
          <div key={field} className={styles.section}>
            <h4 className={styles.about}>{say(`unknown.field.${field}`)}</h4>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
            <ul className={styles.words} tabIndex={0}>
              {words.slice(0, MOST_WORDS).map((word) => (
                <Word key={word.word} word={word} item={item} value={decided[keyOf(word)] ?? null} onDecide={decide} />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function keyOf({ field, word }: UnknownWord): string {
  return `${field} ${word}`
}

interface WordProps {
  word: UnknownWord
  item: QueueItem
  value: string | null
  onDecide(word: UnknownWord, value: string): void
}

function Word({ word, item, value, onDecide }: WordProps) {
  const say = useDataText()
  const format = useFormat()
  return (
    <li className={styles.word}>
      <span>{unquoted(word.word).replaceAll(' > ', ' › ')}</span>
      <span className={tables.quiet}>{say('unknown.rows', { count: word.rows, value: format.number(word.rows) })}</span>
      {word.field === 'topic' ? (
        <TopicMeaning word={word} item={item} value={value} onDecide={onDecide} />
      ) : (
        <RuleMeaning word={word} field={word.field} value={value} onDecide={onDecide} />
      )}
    </li>
  )
}

interface RuleMeaningProps extends Omit<WordProps, 'item'> {
  field: Exclude<UnknownWord['field'], 'topic'>
}

function RuleMeaning({ word, field, value, onDecide }: RuleMeaningProps) {
  const say = useDataText()
  const options = useOptions()[field]
  const { mutate, error } = useSaveWordRule()
  return (
    <>
      <Choice
        label={say('choose.for', { word: unquoted(word.word) })}
        placeholder={say(`choose.${field}`)}
        options={options}
        value={value}
        onChoose={(chosen) =>
          mutate({ ...ruleFor(word.word), field, value: chosen }, { onSuccess: () => onDecide(word, chosen) })
        }
      />
      {value !== null && (
        <span role="status" className={styles.good}>
          {say('unknown.saved')}
        </span>
      )}
      <ProblemLine error={error} />
    </>
  )
}

/** A path that the server has met is mapped at once; another one right after the import, when it has. */
function TopicMeaning({ word, item, value, onDecide }: WordProps) {
  const say = useDataText()
  const known = useTopicWords({ mapped: 'false', limit: MOST_WORDS }).data?.words.find(({ path }) =>
    isReported(path, word.word),
  )
  const [mappedId, setMappedId] = useState<number | null>(null)
  const { mutate, error } = useMapTopicWord()
  const id = known?.id ?? mappedId
  function choose(topic: string) {
    if (id === null) {
      queue.update(item.key, { topics: { ...item.topics, [unquoted(word.word)]: topic } })
      return onDecide(word, topic)
    }
    setMappedId(id)
    mutate({ id, topic }, { onSuccess: () => onDecide(word, topic) })
  }
  return (
    <>
      <TopicChoice word={unquoted(word.word)} topic={value} suggestions={known?.suggestions ?? []} onChoose={choose} />
      {value !== null && (
        <span role="status" className={styles.good}>
          {id === null ? say('unknown.later') : say('unknown.saved')}
        </span>
      )}
      <ProblemLine error={error} />
    </>
  )
}
