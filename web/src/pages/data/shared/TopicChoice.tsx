import { Button } from '@mantine/core'
import type { TopicSuggestion } from '@ochag/api/contract/vocabulary'
import { useState } from 'react'
import { useDataText } from '../texts/useDataText'
import { Choice } from './Choice'
import page from './page.module.css'
import { useOptions } from './useOptions'

interface TopicChoiceProps {
  word: string
  topic: string | null
  suggestions: readonly TopicSuggestion[]
  /** Whether "no topic" may be chosen as well. */
  mayBeNone?: boolean
  onChoose(topic: string): void
}

/** The topic that words stand for: what comes to mind as buttons, all others behind one more. */
export function TopicChoice({ word, topic, suggestions, mayBeNone, onChoose }: TopicChoiceProps) {
  const say = useDataText()
  const options = useOptions().topic
  const [isOpen, setOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  // Before the names have arrived there is nothing that a person could choose by.
  const named = options.length > 0 ? suggestions : []
  const nameOf = (code: string) => options.find(({ value }) => value === code)?.label ?? code
  function open() {
    setOpen(true)
    setWasOpen(true)
  }
  // The button takes the focus back that its list had.
  const close = () => setOpen(false)
  if (isOpen)
    return (
      <Choice
        autoFocus
        label={say('choose.for', { word })}
        placeholder={say('choose.topic')}
        options={mayBeNone ? [{ value: '', label: say('choose.noTopic') }, ...options] : options}
        value={topic}
        width="22rem"
        onChoose={(code) => {
          onChoose(code)
          close()
        }}
        onClose={close}
      />
    )
  const text =
    topic !== null ? say('choose.change') : suggestions.length > 0 ? say('choose.other') : say('choose.topic')
  return (
    <span className={page.row}>
      {topic === null
        ? named.map(({ code }) => (
            <Button key={code} size="compact-sm" variant="default" onClick={() => onChoose(code)}>
              {nameOf(code)}
            </Button>
          ))
        : nameOf(topic)}
      <Button size="compact-sm" variant="subtle" aria-label={`${text}: ${word}`} autoFocus={wasOpen} onClick={open}>
        {text}
      </Button>
    </span>
  )
}
