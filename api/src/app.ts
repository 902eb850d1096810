import { bodyLimit } from 'hono/body-limit'
import { requestId } from 'hono/request-id'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { type Logger, pino } from 'pino'
import { HEXAGON_BINARY } from './contract/hexagonTile'
import type { Dependencies } from './environment'
import { appeals, postAppeals } from './routes/appeals'
import { backlog } from './routes/backlog'
import { basemapFile } from './routes/basemapFile'
import { breakdown } from './routes/breakdown'
import { compress } from './routes/compress'
import { digest, digestToday } from './routes/digest'
import { digestList } from './routes/digestAppeals'
import { describeApi, docs } from './routes/docs'
import { doubts, places, sourceHealth } from './routes/doubts'
import { HttpError } from './routes/errors'
import { figures } from './routes/figures'
import { geography } from './routes/geography'
import { health } from './routes/health'
import { hexagons } from './routes/hexagons'
import { importProfiles } from './routes/importProfiles'
import { imports } from './routes/imports'
import { live } from './routes/live'
import { matrix } from './routes/matrix'
import { measures } from './routes/measures'
import { metrics } from './routes/metrics'
import { everyMinute } from './routes/minute'
import { municipalities } from './routes/municipalities'
import { offer } from './routes/offer'
import { answerProblem } from './routes/problems'
import { read } from './routes/read'
import { createReading } from './routes/reading'
import { responsibility } from './routes/responsibility'
import { router } from './routes/router'
import { search } from './routes/search'
import { series } from './routes/series'
import { site } from './routes/site'
import { sources } from './routes/sources'
import { standing } from './routes/standing'
import { tiles } from './routes/tiles'
import { topics } from './routes/topics'
import { topicWords } from './routes/topicWords'
import { totals } from './routes/totals'
import { postUploads, uploads } from './routes/uploads'
import { wordRules } from './routes/wordRules'

const MOST_BYTES = 32 * 1024 * 1024

function limitBody() {
  return bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw new HttpError(413, 'limit', `a request holds at most ${MOST_BYTES} bytes`)
    },
  })
}

function headers() {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", NONCE],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  })
}

/** Everything that answers over HTTP, without a listener. */
export function createApp(dependencies: Dependencies, logger: Logger = pino({ enabled: false })) {
  const app = router()
  app.onError(answerProblem(logger))
  app.notFound(() => {
    throw new HttpError(404, 'not-found', 'there is nothing at this address')
  })
  app.use(requestId())
  const reading = createReading(dependencies)
  app.use(async (context, next) => {
    context.set('dependencies', dependencies)
    context.set('reading', reading)
    await next()
  })
  app.use(headers())
  app.use(compress)
  app.route('/api/live', live)
  for (const path of ['appeals/*', 'imports/*', 'import-profiles/*', 'uploads/:id/*'])
    app.use(`/api/${path}`, limitBody())
  app.route('/api/appeals', postAppeals)
  app.route('/api/uploads', postUploads)
  app.use('/api/hexagons/tiles/*', offer('application/json', HEXAGON_BINARY))
  for (const path of ['figures', 'backlog', 'search', 'measures', 'region']) app.use(`/api/${path}/*`, everyMinute)
  for (const path of [
    'figures',
    'backlog',
    'standing',
    'hexagons',
    'totals',
    'breakdown',
    'municipalities',
    'topics',
    'sources',
    'matrix',
    'measures',
    'metrics',
    'series',
    'responsibility',
    'digest/now',
    'digest/appeals',
    'search',
  ])
    app.use(`/api/${path}/*`, read)
  for (const path of ['region', 'boundaries', 'settlements', 'basemap/*']) app.use(`/api/${path}`, read)
  const described = app
    .route('/api/hexagons', hexagons)
    .route('/api/hexagons/tiles', tiles)
    .route('/api/totals', totals)
    .route('/api/breakdown', breakdown)
    .route('/api/figures', figures)
    .route('/api/backlog', backlog)
    .route('/api/standing', standing)
    .route('/api/municipalities', municipalities)
    .route('/api/topics', topics)
    .route('/api/sources', sources)
    .route('/api/matrix', matrix)
    .route('/api/measures', measures)
    .route('/api/metrics', metrics)
    .route('/api/series', series)
    .route('/api/responsibility', responsibility)
    .route('/api/digest/now', digestToday)
    .route('/api/digest/appeals', digestList)
    .route('/api/digest', digest)
    .route('/api/search', search)
    .route('/api/topic-words', topicWords)
    .route('/api/word-rules', wordRules)
    .route('/api/appeals', appeals)
    .route('/api/appeals', places)
    .route('/api/doubts', doubts)
    .route('/api/source-health', sourceHealth)
    .route('/api/uploads', uploads)
    .route('/api/imports', imports)
    .route('/api/import-profiles', importProfiles)
    .route('/api', geography)
  described.route('/', health)
  describeApi(described)
  described.route('/docs', docs)
  described.route('/basemap', basemapFile)
  if (dependencies.webFolder) described.route('/', site(dependencies.webFolder))
  return described
}

export type App = ReturnType<typeof createApp>
