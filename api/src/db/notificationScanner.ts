const NOTIFICATION = 'A'.charCodeAt(0)
const HEADER = 5

/**
 * Reads a PostgreSQL backend byte stream, cut anywhere, and calls back for every NotificationResponse in it.
 * Message format: https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export function notificationScanner(heard: (channel: string, payload: string) => void): (data: Uint8Array) => void {
  let rest: Uint8Array = new Uint8Array(0)
  let toSkip = 0

  return (data) => {
    if (toSkip >= data.length) {
      toSkip -= data.length
      return
    }
    let bytes = joined(rest, data.subarray(toSkip))
    toSkip = 0
    for (let size = messageSize(bytes); size !== undefined; size = messageSize(bytes)) {
      if (bytes[0] !== NOTIFICATION && size > bytes.length) {
        toSkip = size - bytes.length
        bytes = bytes.subarray(bytes.length)
        break
      }
      if (size > bytes.length) break
      if (bytes[0] === NOTIFICATION) heard(...notification(bytes.subarray(0, size)))
      bytes = bytes.subarray(size)
    }
    rest = bytes.slice()
  }
}

function messageSize(bytes: Uint8Array): number | undefined {
  if (bytes.length < HEADER) return undefined
  return 1 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(1)
}

/** Channel and payload: two zero-terminated strings after the process id. */
function notification(message: Uint8Array): [string, string] {
  const body = message.subarray(HEADER + 4)
  const end = body.indexOf(0)
  const decoder = new TextDecoder()
  return [decoder.decode(body.subarray(0, end)), decoder.decode(body.subarray(end + 1, -1))]
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length === 0) return right
  const both = new Uint8Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}
