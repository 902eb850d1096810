import type { TileReply, TileRequest, TileResponse } from './messages'

/** The part of a worker that is used. */
export interface TileThread {
  postMessage(request: TileRequest): void
  addEventListener(type: 'message', listener: (event: { data: TileReply }) => void): void
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void
  terminate(): void
}

export interface AskOptions {
  signal: AbortSignal
  priority?: RequestPriority
}

export type AskTile = (address: string, options: AskOptions) => Promise<TileResponse>

interface Waiting {
  answer(response: TileResponse): void
  fail(reason: unknown): void
}

/** Asks for tiles in another thread, which is started with the first question and again after it has failed. */
export function createTileAsker(start: () => TileThread): AskTile {
  const waiting = new Map<number, Waiting>()
  let thread: TileThread | null = null
  let last = 0

  function hear({ data }: { data: TileReply }) {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('response' in data) asked?.answer(data.response)
    else asked?.fail(new TypeError(data.failure))
  }

  function fallSilent({ message }: { message?: string }) {
    thread?.terminate()
    thread = null
    for (const { fail } of waiting.values()) fail(new TypeError(message ?? 'the worker failed'))
    waiting.clear()
  }

  function started(): TileThread {
    const begun = start()
    begun.addEventListener('message', hear)
    begun.addEventListener('error', fallSilent)
    return begun
  }

  return (address, { signal, priority = 'auto' }) =>
    new Promise((answer, fail) => {
      signal.throwIfAborted()
      thread ??= started()
      const id = ++last
      waiting.set(id, { answer, fail })
      thread.postMessage({ kind: 'ask', id, address, priority })
      signal.addEventListener('abort', () => {
        if (!waiting.delete(id)) return
        thread?.postMessage({ kind: 'withdraw', id })
        fail(signal.reason)
      })
    })
}

/** Asks the server for a tile without troubling the thread that draws. */
export const askTile = createTileAsker(
  () => new Worker(new URL('./tileWorker.ts', import.meta.url), { type: 'module', name: 'hexagons' }),
)
