import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { Env } from '../environment'

const NONCE_PLACE = '__CSP_NONCE__'

/** The built interface. File names under /assets carry a hash of their content, so they never change. */
export function site(folder: string): Hono<Env> {
  const files = serveStatic<Env>({
    root: folder,
    onFound: (path, context) => {
      const immutable = path.includes('/assets/')
      context.header('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return new Hono<Env>()
    .get('/', async (context) => {
      const page = await readFile(join(folder, 'index.html'), 'utf8')
      context.header('Cache-Control', 'no-store')
      return context.html(page.replaceAll(NONCE_PLACE, context.get('secureHeadersNonce') ?? ''))
    })
    .get('/*', files)
}
