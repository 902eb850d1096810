import { type Helper, startHelper } from './childProcess'

export type ServerRequest = { type: 'start'; url: string; regionFolder: string; port: number } | { type: 'memory' }
export type ServerReply = { type: 'started'; url: string } | { type: 'memory'; rss: number; heapUsed: number }

/** A running server and how much memory it takes. */
export interface ServerProcess {
  url: string
  /** Bytes after a garbage collection. */
  memory(): Promise<{ rss: number; heapUsed: number }>
  stop(): Promise<void>
}

/** Starts the product's server on a database; port 0 takes any that is free. */
export async function startServerProcess(options: {
  url: string
  regionFolder: string
  port: number
}): Promise<ServerProcess> {
  const helper: Helper<ServerRequest, ServerReply> = startHelper(new URL('./serverProcess.ts', import.meta.url))
  const started = await helper.ask({ type: 'start', ...options }).catch(async (error: unknown) => {
    await helper.stop()
    throw error
  })
  return {
    url: started.type === 'started' ? started.url : '',
    async memory() {
      const reply = await helper.ask({ type: 'memory' })
      return reply.type === 'memory' ? reply : { rss: 0, heapUsed: 0 }
    },
    stop: helper.stop,
  }
}
