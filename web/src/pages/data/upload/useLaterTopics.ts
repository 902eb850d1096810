import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { askTopicWords, mapTopicWord } from '../../../api/useTopicWords'
import { isReported } from './unknownWord'

const MOST = 200

/** Maps topics that were chosen before the server had met their words; tells how many have been mapped. */
export function useLaterTopics(topics: Record<string, string>, ended: boolean): number {
  const cache = useQueryClient()
  const [mapped, setMapped] = useState(0)
  const begun = useRef(false)
  useEffect(() => {
    const chosen = Object.entries(topics)
    if (!ended || begun.current || chosen.length === 0) return
    begun.current = true
    void mapAll(chosen).then(async (count) => {
      setMapped(count)
      await cache.invalidateQueries({ queryKey: ['topic-words'] })
    })
  }, [topics, ended, cache])
  return mapped
}

async function mapAll(chosen: [word: string, topic: string][]): Promise<number> {
  const { answer } = await askTopicWords({ mapped: 'false', limit: MOST })
  let count = 0
  for (const [word, topic] of chosen) {
    const found = answer.words.find(({ path }) => isReported(path, word))
    if (!found) continue
    await mapTopicWord({ id: found.id, topic })
    count += 1
  }
  return count
}
