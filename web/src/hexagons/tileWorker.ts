import { buffersOf, decodeTile } from './decodeTile'
import type { TileReply, TileRequest, TileResponse } from './messages'
import { HEXAGON_BINARY } from './tile'

const open = new Map<number, AbortController>()

addEventListener('message', ({ data }: MessageEvent<TileRequest>) => {
  if (data.kind === 'withdraw') open.get(data.id)?.abort()
  else void answer(data)
})

async function answer({ id, address, priority }: Extract<TileRequest, { kind: 'ask' }>): Promise<void> {
  const withdrawn = new AbortController()
  open.set(id, withdrawn)
  try {
    const response = await ask(address, priority, withdrawn.signal)
    tell({ id, response }, response.tile ? buffersOf(response.tile) : [])
  } catch (error) {
    if (!withdrawn.signal.aborted) tell({ id, failure: error instanceof Error ? error.message : String(error) }, [])
  } finally {
    open.delete(id)
  }
}

async function ask(address: string, priority: RequestPriority, signal: AbortSignal): Promise<TileResponse> {
  const response = await fetch(address, { headers: { Accept: HEXAGON_BINARY }, priority, signal })
  const { ok, status, headers } = response
  if (!ok) return { status, headers: [...headers], tile: null, text: await response.text() }
  return { status, headers: [...headers], tile: decodeTile(new Uint8Array(await response.arrayBuffer())), text: '' }
}

// The page's own types know only windows, whose messages need an address.
function tell(reply: TileReply, buffers: ArrayBufferLike[]): void {
  postMessage(reply, { transfer: buffers as ArrayBuffer[] })
}
