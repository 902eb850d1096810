import type { Change } from '../contract/live'

const encoder = new TextEncoder()

/** A change as it travels, with its version as the id that a reconnecting listener names. */
export function changeEvent(change: Change): Uint8Array {
  return encoder.encode(`event: change\ndata: ${JSON.stringify(change)}\nid: ${change.version}\n\n`)
}

/** A sign of life. */
export function beatEvent(): Uint8Array {
  return encoder.encode(`event: beat\ndata: ${JSON.stringify({ at: new Date().toISOString() })}\n\n`)
}
