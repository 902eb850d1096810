import { connect, type Socket } from 'node:net'
import { answerParent, clock } from '../processes/childProcess'
import type { ListenersReply, ListenersRequest } from './measureLive'

const sockets = new Set<Socket>()
/** How many listeners have heard of a version, and when the last of them did. */
const heard = new Map<number, { listeners: number; last: number }>()
let waiting: { version: number; tell: (reply: ListenersReply) => void } | undefined
let expected = 0

/** A crowd of listeners on bare sockets, so that the crowd itself costs next to nothing. */
answerParent(async (request: ListenersRequest): Promise<ListenersReply> => {
  if (request.type === 'open') return open(request)
  return new Promise((tell) => {
    waiting = { version: request.version, tell }
    settle(request.version)
  })
})

async function open({ base, listeners }: Extract<ListenersRequest, { type: 'open' }>): Promise<ListenersReply> {
  expected = listeners
  const url = new URL(base)
  // A few at a time: the queue of connections that wait to be accepted is short.
  for (let done = 0; done < listeners; done += 50)
    await Promise.all(Array.from({ length: Math.min(50, listeners - done) }, () => openOne(url)))
  return { listeners: sockets.size, last: clock() }
}

function openOne({ hostname, port }: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) })
    let text = ''
    socket.setEncoding('utf8')
    socket.once('error', reject)
    socket.on('connect', () =>
      socket.write(`GET /api/live HTTP/1.1\r\nHost: ${hostname}\r\nAccept: text/event-stream\r\n\r\n`),
    )
    socket.on('data', (piece) => {
      text = readVersions(text + piece)
      if (!sockets.has(socket)) {
        sockets.add(socket)
        resolve()
      }
    })
    socket.on('close', () => sockets.delete(socket))
  })
}

/** Notes the ids in a piece of the stream; answers what may be the beginning of another. */
function readVersions(text: string): string {
  const end = text.lastIndexOf('\n')
  for (const [, id] of text.slice(0, end + 1).matchAll(/^id: (\d+)$/gm)) note(Number(id))
  return text.slice(end + 1)
}

function note(version: number): void {
  const state = heard.get(version) ?? { listeners: 0, last: 0 }
  state.listeners += 1
  state.last = clock()
  heard.set(version, state)
  settle(version)
}

function settle(version: number): void {
  const state = heard.get(version)
  if (waiting?.version !== version || !state || state.listeners < expected) return
  waiting.tell(state)
  waiting = undefined
}
