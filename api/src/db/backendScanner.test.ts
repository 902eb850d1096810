import { expect, test } from 'vitest'
import { backendScanner, readNotification } from './backendScanner'

function message(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(5 + body.length)
  bytes[0] = type.charCodeAt(0)
  new DataView(bytes.buffer).setUint32(1, 4 + body.length)
  bytes.set(body, 5)
  return bytes
}

function notification(channel: string, payload: string): Uint8Array {
  return message('A', new Uint8Array([0, 0, 0, 7, ...new TextEncoder().encode(`${channel}\0${payload}\0`)]))
}

const stream = new Uint8Array([
  ...message('D', new Uint8Array(300).fill(65)),
  ...notification('change', '12'),
  ...message('C', new TextEncoder().encode('SELECT 1\0')),
  ...notification('change', 'тринадцать'),
  ...message('Z', new Uint8Array([73])),
])

test.each([1, 2, 3, 7, 64, 1000])('hears every wanted message in a stream cut into %i bytes', (size) => {
  const heard: unknown[] = []
  const scan = backendScanner({
    A: (body) => heard.push(readNotification(body)),
    Z: (body) => heard.push(String.fromCharCode(body[0] ?? 0)),
  })
  for (let start = 0; start < stream.length; start += size) scan(stream.slice(start, start + size))
  expect(heard).toEqual([['change', '12'], ['change', 'тринадцать'], 'I'])
})
