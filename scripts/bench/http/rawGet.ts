import { type Agent, request } from 'node:http'

/** An answer as it came over the wire, still compressed. */
export interface RawAnswer {
  status: number
  etag: string | undefined
  cacheStatus: string | undefined
  encoding: string | undefined
  body: Buffer
}

/** GET without any help: `fetch` unpacks answers and hides how large they were. */
export function rawGet(url: string, agent: Agent, headers: Record<string, string> = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers: { 'Accept-Encoding': 'br, gzip', ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          etag: response.headers.etag,
          cacheStatus: headerText(response.headers['cache-status']),
          encoding: response.headers['content-encoding'],
          body: Buffer.concat(chunks),
        }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join() : value
}
