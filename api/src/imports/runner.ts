import { hostname } from 'node:os'
import type { Runner } from '../queries/beginImport'

/** This process, as others may find it. */
export function thisRunner(): Runner {
  return { host: hostname(), pid: process.pid }
}

/**
 * Whether a process of this machine is known to be gone; of another machine's nothing is known. Numbers of processes are
 * used again: one that seems to live is only known to be dead when its signs of life have stopped.
 */
export function isKnownDead({ host, pid }: Runner): boolean {
  if (host !== hostname() || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
