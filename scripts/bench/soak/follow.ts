import { Change } from '@ochag/api/contract/live'

/** A listener of the live stream that reads everything. */
export interface Follower {
  /** The last version heard of. */
  version(): number
  /** What it could not use: resets and broken events. */
  losses: string[]
  stop(): void
}

/** Follows the live stream after a version and hands on every change. */
export async function follow(base: string, since: number, heard: (change: Change) => void): Promise<Follower> {
  const ending = new AbortController()
  const losses: string[] = []
  let version = since
  const answer = await fetch(`${base}/api/live?since=${since}`, { signal: ending.signal })
  if (!answer.ok || !answer.body) throw new Error(`the live stream answered ${answer.status}`)
  function take(event: string): void {
    const data = /^data: (.*)$/m.exec(event)?.[1]
    if (!data || !/^event: change$/m.test(event)) return
    const change = Change.parse(JSON.parse(data))
    if (change.reset) losses.push(`reset at version ${change.version}`)
    version = change.version
    heard(change)
  }
  readEvents(answer.body, take).catch((error: unknown) => {
    if (!ending.signal.aborted) losses.push(error instanceof Error ? error.message : 'the stream broke')
  })
  return { version: () => version, losses, stop: () => ending.abort() }
}

async function readEvents(body: ReadableStream<Uint8Array>, take: (event: string) => void): Promise<void> {
  const decoder = new TextDecoder()
  let waiting = ''
  for await (const chunk of body) {
    const events = (waiting + decoder.decode(chunk, { stream: true })).split('\n\n')
    waiting = events.pop() ?? ''
    for (const event of events) take(event)
  }
}
