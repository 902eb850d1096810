import postgres from 'postgres'
import { poolOptions, SESSION } from '../db/connect'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { foldRollups } from './fold'
import { randomBatches } from './testHistory'

/** What each of several writers posts. */
export function victimBatches() {
  return [200, 201, 202].map(randomBatches)
}

/** The process dies with the first connection that is cut: all the others are cut in the middle of something, too. */
function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

/** Posts everything, folding meanwhile. */
async function postAll(url: string, path: string): Promise<void> {
  let working = true
  const onclose = () => working && die()
  const sql = postgres(url, { ...poolOptions(6), onclose, connection: { ...SESSION, search_path: path } })
  const writers = victimBatches().map(async (batches) => {
    for (const batch of batches) {
      await ingestAppeals(sql, batch)
      await foldRollups(sql)
    }
  })
  await Promise.all(writers)
  working = false
  await sql.end()
}

const { VICTIM_URL, VICTIM_PATH } = process.env
if (VICTIM_URL && VICTIM_PATH) await postAll(VICTIM_URL, VICTIM_PATH).catch(die)
