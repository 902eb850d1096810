const HEADER = 5

/**
 * Reads a PostgreSQL backend byte stream, cut anywhere, and calls back with the body of every message of the wanted
 * types; the others are skipped without being gathered.
 * Message format: https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export function backendScanner(heard: Record<string, (body: Uint8Array) => void>): (data: Uint8Array) => void {
  let rest: Uint8Array = new Uint8Array(0)
  let toSkip = 0

  return (data) => {
    let bytes = joined(rest, data.subarray(Math.min(toSkip, data.length)))
    toSkip -= Math.min(toSkip, data.length)
    for (let size = messageSize(bytes); size !== undefined; size = messageSize(bytes)) {
      const listener = heard[String.fromCharCode(bytes[0] ?? 0)]
      if (size > bytes.length && listener) break
      if (listener) listener(bytes.subarray(HEADER, size))
      toSkip = Math.max(0, size - bytes.length)
      bytes = bytes.subarray(Math.min(size, bytes.length))
    }
    rest = bytes.slice()
  }
}

/** Size of the first message with its header; undefined while not even the header is there. */
export function messageSize(bytes: Uint8Array): number | undefined {
  if (bytes.length < HEADER) return undefined
  return 1 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(1)
}

/** Channel and payload of a NotificationResponse body: two zero-terminated strings after the process id. */
export function readNotification(body: Uint8Array): [channel: string, payload: string] {
  const texts = body.subarray(4)
  const end = texts.indexOf(0)
  const decoder = new TextDecoder()
  return [decoder.decode(texts.subarray(0, end)), decoder.decode(texts.subarray(end + 1, -1))]
}

/** Two byte runs as one. */
export function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length === 0) return right
  const both = new Uint8Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}
