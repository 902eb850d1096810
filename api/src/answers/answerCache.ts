/** What an entry costs beside its body and its key. */
const ENTRY_BYTES = 300

/** Bodies that were asked for lately, as many as fit; the one unused for longest goes first. */
export interface AnswerCache<Answer> {
  readonly bytes: number
  get(key: string): Answer | undefined
  set(key: string, answer: Answer): void
  /** Forgets everything. */
  clear(): void
}

/** A cache of at most so many bytes. An answer that would push out a quarter of the others is not kept. */
export function createAnswerCache<Answer extends { body: Uint8Array }>(mostBytes: number): AnswerCache<Answer> {
  /** In the order of their last use: a Map keeps the order of insertion. */
  const entries = new Map<string, Answer>()
  let bytes = 0

  function drop(key: string): Answer | undefined {
    const answer = entries.get(key)
    if (answer && entries.delete(key)) bytes -= cost(key, answer)
    return answer
  }

  function put(key: string, answer: Answer): void {
    entries.set(key, answer)
    bytes += cost(key, answer)
  }

  return {
    get bytes() {
      return bytes
    },
    get(key) {
      const answer = drop(key)
      if (answer) put(key, answer)
      return answer
    },
    clear() {
      entries.clear()
      bytes = 0
    },
    set(key, answer) {
      drop(key)
      if (cost(key, answer) > mostBytes / 4) return
      put(key, answer)
      for (const oldest of entries.keys()) {
        if (bytes <= mostBytes) return
        drop(oldest)
      }
    },
  }
}

function cost(key: string, { body }: { body: Uint8Array }): number {
  return body.byteLength + 2 * key.length + ENTRY_BYTES
}
