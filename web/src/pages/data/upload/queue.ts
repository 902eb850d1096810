import type { FileReport, UploadReading } from '@ochag/api/contract/upload'
import { useSyncExternalStore } from 'react'
import { ProblemError, UNEXPECTED } from '../../../api/problemError'
import { uploadFile } from '../../../api/uploadFile'

/** A file on its way in. */
export interface QueueItem {
  key: number
  fileName: string
  bytes: number
  /** `ready`: it can be looked at; `importing`: the import goes on or has ended. */
  phase: 'waiting' | 'sending' | 'ready' | 'importing' | 'refused'
  sent: number
  report: FileReport | null
  reading: UploadReading
  importId: number | null
  error: ProblemError | null
  /** Topics chosen for words that the server had not met yet, by word. */
  topics: Record<string, string>
}

type Send = typeof uploadFile

/** The files of one visit, handed in one after the other; it outlives the page's screens. */
export function createQueue(send: Send) {
  const listeners = new Set<() => void>()
  const files = new Map<number, { file: File; stop: AbortController }>()
  let items: readonly QueueItem[] = []
  let last = 0
  let sending = false

  function show(next: readonly QueueItem[]) {
    items = next
    for (const listener of listeners) listener()
  }

  function update(key: number, change: Partial<QueueItem>) {
    show(items.map((item) => (item.key === key ? { ...item, ...change } : item)))
  }

  async function work() {
    if (sending) return
    sending = true
    for (let next = firstWaiting(items); next; next = firstWaiting(items)) await sendOne(next.key)
    sending = false
  }

  async function sendOne(key: number) {
    const entry = files.get(key)
    if (!entry) return
    update(key, { phase: 'sending' })
    const options = { signal: entry.stop.signal, progress: (sent: number) => update(key, { sent }) }
    try {
      const report = await send(entry.file, options)
      update(key, { phase: 'ready', report })
    } catch (error) {
      update(key, { phase: 'refused', error: asProblem(error) })
    }
    files.delete(key)
  }

  return {
    get: () => items,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add(chosen: readonly File[]): void {
      const added = chosen.map((file) => {
        last += 1
        files.set(last, { file, stop: new AbortController() })
        return itemOf(file, last)
      })
      show([...items, ...added])
      void work()
    },
    update,
    remove(key: number): void {
      files.get(key)?.stop.abort()
      files.delete(key)
      show(items.filter((item) => item.key !== key))
    },
  }
}

/** The queue of this browser tab. */
export const queue = createQueue(uploadFile)

/** The files on their way in; renders again when they change. */
export function useQueue(): readonly QueueItem[] {
  return useSyncExternalStore(queue.subscribe, queue.get)
}

function itemOf(file: File, key: number): QueueItem {
  return {
    key,
    fileName: file.name,
    bytes: file.size,
    phase: 'waiting',
    sent: 0,
    report: null,
    reading: {},
    importId: null,
    error: null,
    topics: {},
  }
}

function firstWaiting(items: readonly QueueItem[]): QueueItem | undefined {
  return items.find(({ phase }) => phase === 'waiting')
}

function asProblem(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : new ProblemError(UNEXPECTED, 0, null, String(error))
}
