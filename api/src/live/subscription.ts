import { resetAt, type SpanningChange, unheard } from './coalesce'
import { changeEvent } from './serverSentEvent'

/** A listener that does not keep up loses its backlog and is told to ask everything again. */
const MOST_WAITING = 64

/** A change with its bytes, made once and shared by all who hear it. */
export interface SharedChange extends SpanningChange {
  bytes: Uint8Array
}

/** What a listener takes from its queue. */
export interface Subscription {
  /** The bytes of the next event; undefined once closed. */
  next(): Promise<Uint8Array | undefined>
  close(): void
}

/** One listener's queue of changes, as the hub sees it. */
export interface Queue extends Subscription {
  /** Begins after a version with what was missed since; what was offered meanwhile follows, nothing twice. */
  begin(after: number, missed: SpanningChange[]): void
  offer(change: SharedChange): void
  /** A sign of life, for who has nothing else to hear. */
  beat(bytes: Uint8Array): void
}

/** An empty queue; what is offered before it begins waits. */
export function createQueue(closed: () => void): Queue {
  let waiting: Uint8Array[] = []
  let early: SharedChange[] = []
  /** Everything up to here has been queued or was never wanted; undefined until that is known. */
  let known: number | undefined
  /** It did not keep up: instead of the backlog it will hear one reset to what is known then. */
  let behind = false
  let ended = false
  let wake: (() => void) | undefined

  function put(bytes: Uint8Array): void {
    waiting.push(bytes)
    wake?.()
  }

  function append(change: SharedChange | SpanningChange): void {
    const news = unheard(change, known ?? 0)
    if (!news) return
    known = news.version
    if (waiting.length >= MOST_WAITING) behind = true
    if (behind) waiting = []
    else put('bytes' in news ? news.bytes : changeEvent(news))
    if (behind) wake?.()
  }

  function take(): Uint8Array | undefined {
    if (!behind) return waiting.shift()
    behind = false
    return changeEvent(resetAt(known ?? 0, 0))
  }

  return {
    begin(after, missed) {
      known = after
      for (const change of [...missed, ...early]) append(change)
      early = []
    },
    offer(change) {
      if (known === undefined) early.push(change)
      else append(change)
    },
    beat(bytes) {
      if (waiting.length === 0 && !behind) put(bytes)
    },
    async next() {
      if (!ended && waiting.length === 0 && !behind) await new Promise<void>((resolve) => (wake = resolve))
      return ended ? undefined : take()
    },
    close() {
      if (ended) return
      ended = true
      waiting = []
      early = []
      closed()
      wake?.()
    },
  }
}
