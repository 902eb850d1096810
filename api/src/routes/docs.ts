import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { createAnswerCache } from '../answers/answerCache'
import { Problem } from '../contract/problem'
import type { Env } from '../environment'
import { compressOnce } from './compress'
import { notFound } from './errors'

const ASSETS = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const FILES: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
}

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Очаг API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<div id="reference"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>`

const MOST_KEPT_BYTES = 4 * 1024 * 1024

const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null })`

/** The reference page: everything it loads comes from here. */
export const docs = new Hono<Env>()
  .get('/', (context) => context.html(PAGE))
  .get('/start.js', (context) => context.body(START, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
  .use(compressOnce(createAnswerCache(MOST_KEPT_BYTES), ({ req }) => req.path))
  .get('/:file', async (context) => {
    const { file } = context.req.param()
    const type = FILES[file]
    if (!type) throw notFound(`/docs/${file}`)
    return context.body(await readFile(join(ASSETS, file), 'utf8'), 200, { 'Content-Type': type })
  })

const TITLE = {
  title: 'Очаг',
  version: '1',
  description:
    'A live heat map of a region’s problems. Every question shares one filter; every error is a problem document (RFC 9457).',
}

/** Paths that are no questions about appeals, described by hand. */
const OTHERS = {
  '/api/live': [
    'text/event-stream',
    'Changes as they are committed: server-sent events, resumed by Last-Event-ID or ?since=',
  ],
  '/healthz': ['application/json', 'The process is alive'],
  '/readyz': ['application/json', 'The database answers and changes are heard'],
} as const

/** Serves `/openapi.json`, OpenAPI 3.1, with the problem document as every operation's default answer. */
export function describeApi(app: OpenAPIHono<Env>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' })
  const { ref } = app.openAPIRegistry.registerComponent('schemas', 'Problem', Problem.toJSONSchema() as object)
  for (const [path, [type, summary]] of Object.entries(OTHERS)) {
    const responses = { 200: { description: summary, content: { [type]: { schema: { type: 'string' as const } } } } }
    app.openAPIRegistry.registerPath({ method: 'get', path, summary, responses })
  }
  app.get('/openapi.json', (context) => {
    const document = app.getOpenAPI31Document({ openapi: '3.1.0', info: TITLE })
    const problem = { description: 'A problem', content: { 'application/problem+json': { schema: ref } } }
    for (const operations of Object.values(document.paths ?? {}))
      for (const operation of [operations.get, operations.post, operations.put, operations.delete])
        if (operation?.responses) operation.responses.default = problem
    return context.json(document)
  })
}
