import { mkdirSync } from 'node:fs'
import { totalmem } from 'node:os'
import { startPostgres } from '../../../.ci/machine.mjs'

const GIGABYTE = 2 ** 30

/** A PostgreSQL for the bench and how it is set up. */
export interface BenchServer {
  url(name: string): string
  /** In words, for the published table. */
  described: string
  stop(): Promise<void>
}

/**
 * Settings of the bench's own server: plain PostgreSQL with the memory that anybody would give it. Nothing is said of
 * fsync and commits, so both stay on; without replicas `wal_level=minimal` spares a bulk load half of its writing.
 */
function serverSettings(): Record<string, string> {
  const shared = Math.max(1, Math.min(4, Math.floor(totalmem() / GIGABYTE / 5)))
  return {
    shared_buffers: `${shared}GB`,
    effective_cache_size: `${Math.max(1, Math.floor(totalmem() / GIGABYTE / 2))}GB`,
    work_mem: '64MB',
    maintenance_work_mem: '1GB',
    max_wal_size: '8GB',
    wal_level: 'minimal',
    max_wal_senders: '0',
    random_page_cost: '1.1',
  }
}

/** Counting costs a little, so it is only done when asked for. */
const PROFILING = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'all',
  'pg_stat_statements.track_planning': 'on',
}

/** Starts the bench's own server in a folder; a folder used before keeps its databases. */
export async function startOwnServer(
  folder: string,
  { keep, profile }: { keep: boolean; profile: boolean },
): Promise<BenchServer> {
  mkdirSync(folder, { recursive: true })
  const settings = { ...serverSettings(), ...(profile && PROFILING) }
  const server = await startPostgres(folder, settings)
  const words = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
  return {
    url: server.url,
    described: `own server, ${words.join(', ')}, the rest as it comes (fsync and synchronous_commit on)`,
    stop: () => server.stop(keep ? 'fast' : 'immediate'),
  }
}
