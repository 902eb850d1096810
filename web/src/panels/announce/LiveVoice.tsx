import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTotals } from '../../api/useTotals'
import { useFrame } from '../../view/playback'
import { useView } from '../../view/useView'
import { useFormat } from '../shared/useFormat'
import styles from './announce.module.css'
import { type Spoken, waitBefore } from './pauses'
import { useAnnounceText } from './texts/useAnnounceText'

/** Says politely how many appeals have come, together and not too often; nothing while time is played. */
export function LiveVoice() {
  const say = useAnnounceText()
  const format = useFormat()
  const { filter } = useView()
  const playing = useFrame() !== null
  const { data, isPlaceholderData } = useTotals(filter)
  const total = isPlaceholderData ? undefined : data?.total
  const about = JSON.stringify(filter)
  const spoken = useRef<Spoken | null>(null)
  const [text, setText] = useState('')

  const pending = useRef<ReturnType<typeof setTimeout> | null>(null)

  const speak = useEffectEvent(() => {
    const before = spoken.current
    pending.current = null
    if (total === undefined || before?.about !== about) return
    const difference = total - before.total
    const values = { value: format.number(difference), total: format.number(total) }
    setText(difference > 0 ? say('more', { count: difference, ...values }) : say('fewer', { total: values.total }))
    spoken.current = { about, total, at: Date.now() }
  })

  useEffect(() => {
    if (total === undefined || playing) return
    const before = spoken.current
    // Another filter counts something else: nothing has come.
    if (before?.about !== about) spoken.current = { about, total, at: before?.at ?? null }
    else if (before.total !== total) pending.current ??= setTimeout(() => speak(), waitBefore(before, Date.now()))
  }, [about, total, playing])
  useEffect(() => () => void (pending.current && clearTimeout(pending.current)), [])

  return (
    <p className={styles.voice} role="status" data-testid="live-voice">
      {text}
    </p>
  )
}
