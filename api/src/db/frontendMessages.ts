import { joined, messageSize } from './backendScanner'

const SSL_REQUEST = 80877103
const GSS_REQUEST = 80877104
const CANCEL_REQUEST = 80877102
const TERMINATE = 'X'.charCodeAt(0)

/** What a client sent: something to hand to PostgreSQL, a question about encryption, or the end. */
export type FrontendMessages = { type: 'forward'; bytes: Uint8Array } | { type: 'encryption' } | { type: 'end' }

/** Cuts what a client sends, arriving in any pieces, into single messages. */
export function frontendReader(): (data: Uint8Array) => FrontendMessages[] {
  let rest: Uint8Array = new Uint8Array(0)
  let started = false

  function takeStartup(): FrontendMessages | undefined {
    if (rest.length < 8) return undefined
    const view = new DataView(rest.buffer, rest.byteOffset)
    const [size, code] = [view.getUint32(0), view.getUint32(4)]
    if (rest.length < size) return undefined
    const bytes = rest.subarray(0, size)
    rest = rest.slice(size)
    if (code === SSL_REQUEST || code === GSS_REQUEST) return { type: 'encryption' }
    if (code === CANCEL_REQUEST) return { type: 'end' }
    started = true
    return { type: 'forward', bytes }
  }

  function takeMessage(): FrontendMessages | undefined {
    const size = messageSize(rest)
    if (size === undefined || size > rest.length) return undefined
    const bytes = rest.subarray(0, size)
    rest = rest.subarray(size)
    return bytes[0] === TERMINATE ? { type: 'end' } : { type: 'forward', bytes }
  }

  return (data) => {
    rest = joined(rest, data)
    const messages: FrontendMessages[] = []
    for (let next = take(); next; next = take()) messages.push(next)
    rest = rest.slice()
    return messages
  }

  function take(): FrontendMessages | undefined {
    return started ? takeMessage() : takeStartup()
  }
}
