import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { createAnswerCache } from '../answers/answerCache'
import type { Env } from '../environment'
import { compressOnce } from './compress'

const NONCE_PLACE = '__CSP_NONCE__'
/** Paths at which the interface opens; it knows itself which page that is. */
const PAGES = ['/', '/matrix', '/ranking', '/digest', '/data', '/about', '/wall', '/appeals/:id{[1-9][0-9]*}']
const MOST_KEPT_BYTES = 32 * 1024 * 1024

/** The built interface. File names under /assets carry a hash of their content, so they never change. */
export function site(folder: string): Hono<Env> {
  const files = serveStatic<Env>({
    root: folder,
    onFound: (path, context) => {
      const immutable = path.includes('/assets/')
      context.header('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
      context.set('file', path)
    },
  })
  const site = new Hono<Env>()
  for (const path of PAGES) site.get(path, (context) => opened(context, folder, 200))
  site.get('/*', compressOnce(createAnswerCache(MOST_KEPT_BYTES), fileState), files)
  // People who follow a wrong link are told so by the interface; programs get the problem.
  return site.get('/*', (context, next) => (isForPeople(context) ? opened(context, folder, 404) : next()))
}

async function opened(context: Context<Env>, folder: string, status: 200 | 404): Promise<Response> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  context.header('Cache-Control', 'no-store')
  return context.html(page.replaceAll(NONCE_PLACE, context.get('secureHeadersNonce') ?? ''), status)
}

function isForPeople({ req }: Context<Env>): boolean {
  return !/^\/(api|assets)\//.test(req.path) && (req.header('Accept') ?? '').includes('text/html')
}

/** A file as it is now: a new build beside a running server is another content. */
function fileState({ var: { file } }: Context<Env>): string | undefined {
  const state = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false })
  return state && `${file} ${state.mtimeMs} ${state.size}`
}
