import { ActionIcon, Button } from '@mantine/core'
import type { WordRule } from '@ochag/api/contract/vocabulary'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useRemoveWordRule, useSaveWordRule } from '../../../api/useWordRules'
import { Choice } from '../shared/Choice'
import { ProblemLine } from '../shared/ProblemLine'
import page from '../shared/page.module.css'
import tables from '../shared/tables.module.css'
import { toast } from '../shared/toast'
import { useOptions } from '../shared/useOptions'
import { useDataText } from '../texts/useDataText'

/** A rule: which words, what they stand for, who says so. */
export function RuleRow({ rule }: { rule: WordRule }) {
  const say = useDataText()
  const removal = useRemoveWordRule()
  const saving = useSaveWordRule()
  const { field, matching, word, value } = rule
  const shown = word === '' ? say('rules.blank') : word
  const restore = () => saving.mutate({ field, matching, word, value })
  const remove = () =>
    removal.mutate(rule.id, { onSuccess: () => toast({ text: say('rules.removed'), undo: restore }) })
  return (
    <tr>
      <td>
        {shown}
        <span className={tables.second}>{say(`rules.matching.${matching}`)}</span>
      </td>
      <td>
        <Value rule={rule} word={shown} />
      </td>
      <td className={tables.quiet}>{say(`rules.origin.${rule.origin}`)}</td>
      <td className={tables.number}>
        <ActionIcon
          variant="subtle"
          color="gray"
          loading={removal.isPending}
          aria-label={say('rules.remove', { word: shown })}
          onClick={remove}
        >
          <IconTrash size="1rem" />
        </ActionIcon>
        <ProblemLine error={removal.error} />
      </td>
    </tr>
  )
}

function Value({ rule, word }: { rule: WordRule; word: string }) {
  const say = useDataText()
  const options = useOptions()[rule.field]
  const [isOpen, setOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const { mutate, error } = useSaveWordRule()
  const name = options.find(({ value }) => value === rule.value)?.label ?? rule.value
  const { field, matching } = rule
  function open() {
    setOpen(true)
    setWasOpen(true)
  }
  if (isOpen)
    return (
      <Choice
        autoFocus
        label={say('choose.for', { word })}
        placeholder={say(`choose.${field}`)}
        options={options}
        value={rule.value}
        onChoose={(value) => {
          mutate({ field, matching, word: rule.word, value }, { onSuccess: () => toast({ text: say('rules.saved') }) })
          setOpen(false)
        }}
        onClose={() => setOpen(false)}
      />
    )
  return (
    <span className={page.row}>
      {name || <span className={tables.quiet}>{say('rules.nothing')}</span>}
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`${say('choose.change')}: ${word}`}
        autoFocus={wasOpen}
        onClick={open}
      >
        {say('choose.change')}
      </Button>
      <ProblemLine error={error} />
    </span>
  )
}
