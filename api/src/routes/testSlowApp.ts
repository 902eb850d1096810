import { pino } from 'pino'
import type { Dependencies } from '../environment'
import { answerProblem } from './problems'
import { read } from './read'
import { createReading } from './reading'
import { router } from './router'

/** Taken by a test, it holds up the slow question. */
export const LOCK = 7_203_900

/** Two questions behind the middleware of all reading requests: one that waits for a lock, one that does not. */
export function slowApp(dependencies: Dependencies) {
  const seen = { begun: 0, endings: [] as string[], logged: [] as string[] }
  const reading = createReading(dependencies)
  const app = router()
  app.onError(answerProblem(pino({ level: 'error' }, { write: (line: string) => seen.logged.push(line) })))
  app.use(async (context, next) => {
    context.set('dependencies', dependencies)
    context.set('reading', reading)
    await next()
  })
  app.use(read)
  app.get('/slow', async (context) => {
    seen.begun += 1
    const asked = context.var.sql`select 1 as one from pg_advisory_xact_lock_shared(${LOCK})`
    return context.json(
      await asked.catch((error: Error) => {
        seen.endings.push(error.message)
        throw error
      }),
    )
  })
  app.get('/quick', async (context) => {
    const rows: unknown[] = []
    for (let step = 0; step < 3; step += 1) rows.push(...(await context.var.sql`select ${step}::int as step`))
    return context.json(rows)
  })
  return { app, seen }
}
