import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it arrived. */
export interface Arrived {
  method: string
  url: URL
  headers: IncomingMessage['headers']
  body: string
}

export interface Reply {
  status?: number
  headers?: Record<string, string>
  /** A text goes out as it is, anything else as JSON. */
  body?: unknown
}

/** What a server does with a request; nothing means that it never answers. */
export type Behaviour = (arrived: Arrived) => Reply | undefined

/** A real server on the loopback interface, whose behaviour can be changed between requests. */
export async function startLoopback(behaviour: Behaviour) {
  const state = { behaviour, arrived: [] as Arrived[], heard: (): void => undefined }
  const server = createServer((request, response) => void serve(request, response, state))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    arrived: state.arrived,
    behave(next: Behaviour): void {
      state.behaviour = next
    },
    /** Resolves when the next request has arrived. */
    heard: () =>
      new Promise<void>((resolve) => {
        state.heard = resolve
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface State {
  behaviour: Behaviour
  arrived: Arrived[]
  heard: () => void
}

async function serve(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  let body = ''
  for await (const part of request.setEncoding('utf8')) body += part
  const { method = '', url = '/', headers } = request
  const arrived = { method, url: new URL(url, 'http://127.0.0.1'), headers, body }
  state.arrived.push(arrived)
  const reply = state.behaviour(arrived)
  state.heard()
  if (!reply) return
  const { status = 200, headers: own, body: answer = '' } = reply
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...own })
  response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
}
