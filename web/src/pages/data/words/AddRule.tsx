import { Button, TextInput } from '@mantine/core'
import type { WordRule } from '@ochag/api/contract/vocabulary'
import { type FormEvent, useState } from 'react'
import { useSaveWordRule } from '../../../api/useWordRules'
import { Choice } from '../shared/Choice'
import { ProblemLine } from '../shared/ProblemLine'
import { toast } from '../shared/toast'
import { useOptions } from '../shared/useOptions'
import { useDataText } from '../texts/useDataText'
import styles from './words.module.css'

const MATCHINGS = ['exact', 'prefix', 'contains'] as const
const LONGEST_WORD = 300

/** Says what one more word stands for. */
export function AddRule({ field }: { field: WordRule['field'] }) {
  const say = useDataText()
  const options = useOptions()[field]
  const [matching, setMatching] = useState<WordRule['matching']>('exact')
  const [word, setWord] = useState('')
  const [value, setValue] = useState<string | null>(null)
  const { mutate, error, isPending } = useSaveWordRule()
  function submit(event: FormEvent) {
    event.preventDefault()
    if (value === null || !word.trim()) return
    const done = () => {
      setWord('')
      toast({ text: say('rules.saved') })
    }
    mutate({ field, matching, word: word.trim(), value }, { onSuccess: done })
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <Choice
        label={say('rules.matchingTitle')}
        placeholder={say('rules.matchingTitle')}
        options={MATCHINGS.map((one) => ({ value: one, label: say(`rules.matching.${one}`) }))}
        value={matching}
        width="10rem"
        onChoose={(chosen) => setMatching(MATCHINGS.find((one) => one === chosen) ?? 'exact')}
      />
      <TextInput
        size="xs"
        w="16rem"
        aria-label={say('rules.word')}
        placeholder={say('rules.word')}
        maxLength={LONGEST_WORD}
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
      />
      <Choice
        label={say('rules.value')}
        placeholder={say(`choose.${field}`)}
        options={options}
        value={value}
        onChoose={setValue}
      />
      <Button size="xs" type="submit" disabled={value === null || !word.trim()} loading={isPending}>
        {say('rules.add')}
      </Button>
      <ProblemLine error={error} />
    </form>
  )
}
